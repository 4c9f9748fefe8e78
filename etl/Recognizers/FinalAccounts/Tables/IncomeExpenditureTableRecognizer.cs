using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>收入支出总表 — reads income rows, functional classes, balances and totals of the statement of all income and expenditure.</summary>
public sealed class IncomeExpenditureTableRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "income-expenditure-table";

    /// <inheritdoc />
    public string Title => "收入支出总表";

    /// <inheritdoc />
    public string Basis => "部门决算公开01表、部门预算收支总表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        BalanceFacts.Of(section, TableKind.IncomeExpenditure, "income-expenditure", "expenditure.total", Code);
}
