namespace PerfEval.Etl.Export;

/// <summary>导出小结.</summary>
/// <param name="Tables">Tables written.</param>
/// <param name="Rows">Rows in all of them.</param>
public sealed record ExportSummary(int Tables, long Rows);
