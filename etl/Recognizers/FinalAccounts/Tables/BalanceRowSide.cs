namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>收支方向 — the side of a statement a row belongs to.</summary>
internal enum BalanceRowSide
{
    /// <summary>收入.</summary>
    Income,

    /// <summary>支出.</summary>
    Expenditure,
}
