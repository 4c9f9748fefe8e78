using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>财政拨款收入支出总表 — reads income by budget, functional classes, balances and totals of fiscal appropriation.</summary>
public sealed class FiscalAppropriationTableRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "fiscal-appropriation-table";

    /// <inheritdoc />
    public string Title => "财政拨款收入支出总表";

    /// <inheritdoc />
    public string Basis => "部门决算公开04表、部门预算财政拨款收支总表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        BalanceFacts.Of(section, TableKind.FiscalAppropriation, "fiscal-appropriation", "fiscal_appropriation.expenditure", Code);
}
