namespace PerfEval.Etl.Readers.Flow;

/// <summary>A table, whether it holds data or only arranges a page.</summary>
internal sealed record FlowTable(IReadOnlyList<FlowRow> Rows, int Page) : FlowBlock(Page);
