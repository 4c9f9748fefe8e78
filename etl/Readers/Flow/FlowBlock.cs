namespace PerfEval.Etl.Readers.Flow;

/// <summary>A paragraph or table of a format in which text flows (word processors, HTML), before places are given out and layout tables dissolved.</summary>
/// <param name="Page">1-based page; 0 where the format has no pages.</param>
internal abstract record FlowBlock(int Page);
