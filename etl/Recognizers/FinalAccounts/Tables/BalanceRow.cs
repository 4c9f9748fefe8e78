namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>收支表的一行 — one row on one side of a statement printed side by side.</summary>
/// <param name="Row">Row of the table.</param>
/// <param name="Column">Column of its amount.</param>
/// <param name="Printed">Name as printed, without ordinal.</param>
/// <param name="Name">Normalised name.</param>
/// <param name="Side">收入 or 支出, by the header above it or the rows around it.</param>
internal sealed record BalanceRow(int Row, int Column, string Printed, string Name, BalanceRowSide Side);
