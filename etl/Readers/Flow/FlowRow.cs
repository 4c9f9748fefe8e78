namespace PerfEval.Etl.Readers.Flow;

/// <summary>A row with the cells that begin in it.</summary>
internal sealed record FlowRow(IReadOnlyList<FlowCell> Cells, int Page);
