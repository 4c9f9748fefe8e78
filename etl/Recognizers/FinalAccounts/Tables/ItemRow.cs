namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>科目行 — one row of a statement by functional item.</summary>
/// <param name="Row">Row of the table.</param>
/// <param name="Code">3, 5 or 7 digits; empty on the total.</param>
/// <param name="Name">Name as printed.</param>
internal sealed record ItemRow(int Row, string Code, string Name)
{
    /// <summary>Columns by which the amounts stand too far left, where the columns of the code fell together.</summary>
    public int Shift { get; init; }

    /// <summary>合计 — whether it is the statement's total.</summary>
    public bool IsTotal => Code.Length == 0;
}
