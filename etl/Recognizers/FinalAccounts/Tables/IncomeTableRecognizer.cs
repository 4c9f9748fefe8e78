using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>收入表 — reads income by functional item (its total) and the totals by source as lines.</summary>
public sealed class IncomeTableRecognizer : IRecognizer
{
    // Header word → line.
    private static readonly (string Line, string[] Words)[] Sources =
    [
        ("income.fiscal_appropriation", ["财政拨款收入", "财政拨款"]),
        ("income.general_public", ["一般公共预算财政拨款收入", "一般公共预算", "一般公共预算财政拨款", "一般公共预算拨款收入", "一般公共预算收入"]),
        ("income.gov_fund", ["政府性基金预算财政拨款收入", "政府性基金预算", "政府性基金预算财政拨款", "政府性基金预算拨款收入", "政府性基金预算收入"]),
        ("income.state_capital", ["国有资本经营预算财政拨款收入", "国有资本经营预算", "国有资本经营预算财政拨款", "国有资本经营预算拨款收入", "国有资本经营预算收入"]),
        ("income.fiscal_account", ["财政专户管理资金收入", "财政专户管理资金", "财政专户核拨", "财政专户核拨收入"]),
        ("income.superior_subsidy", ["上级补助收入"]),
        ("income.operating_unit", ["事业收入", "小计事业收入"]),
        ("income.business", ["经营收入", "事业单位经营收入"]),
        ("income.affiliated_unit", ["附属单位上缴收入"]),
        ("income.other", ["其他收入"]),
    ];

    /// <inheritdoc />
    public string Code => "income-table";

    /// <inheritdoc />
    public string Title => "收入表";

    /// <inheritdoc />
    public string Basis => "部门决算公开02表、部门预算收入总表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Statements.Read(section, kind => kind == TableKind.Income, (table, stage) => Facts(section, table, stage));

    private IEnumerable<Recognized> Facts(Section section, DisclosureTable table, BudgetStage stage)
    {
        var columns = new ItemColumns(table, stage);
        if (columns.Income is not { } income)
            yield break;
        foreach (var item in ItemRows.Of(table))
        {
            var amount = table.Money(item.Row, income - item.Shift);
            var none = Figure.NotFound(amount.Locator);
            yield return new FunctionalExpenditureFact(section.FiscalYear, stage, table.Name, item.Code, item.Name, amount, none, none, Code, amount.Locator);
            if (!item.IsTotal)
                continue;
            yield return new BudgetLineFact(section.FiscalYear, "income.this_year", stage, amount, Code);
            foreach (var (line, words) in Sources)
            {
                if (columns.Of(words) is { } column)
                    yield return new BudgetLineFact(section.FiscalYear, line, stage, table.Money(item.Row, column), Code);
            }
        }
    }
}
