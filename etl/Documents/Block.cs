namespace PerfEval.Etl.Documents;

/// <summary>版块 — a paragraph or a table of a document, in reading order.</summary>
/// <param name="Locator">Where the block begins.</param>
/// <param name="Page">1-based page; 0 where the format has no pages.</param>
public abstract record Block(Locator Locator, int Page);
