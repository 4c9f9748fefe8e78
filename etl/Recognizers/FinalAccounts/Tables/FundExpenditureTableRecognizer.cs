using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>政府性基金、国有资本经营预算支出表 — reads spending by functional item; an empty statement stays blank.</summary>
public sealed class FundExpenditureTableRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "fund-expenditure-table";

    /// <inheritdoc />
    public string Title => "政府性基金预算、国有资本经营预算支出表";

    /// <inheritdoc />
    public string Basis => "部门决算公开08表、公开09表、部门预算政府性基金预算支出表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Statements.Read(section, kind => kind is TableKind.GovernmentFund or TableKind.StateCapital, (table, stage) =>
            ExpenditureFacts.Of(section, table, stage, Code).Append(Total(section, table, stage)));

    /// <summary>合计 of the statement; blank where it has no rows.</summary>
    private BudgetLineFact Total(Section section, DisclosureTable table, BudgetStage stage)
    {
        var line = table.Kind == TableKind.GovernmentFund ? "gov_fund.expenditure" : "state_capital.expenditure";
        var total = ExpenditureFacts.Total(table, stage)?.Total ?? new Figure(null, ValueState.Blank, "", "", 0, table.Locator);
        return new BudgetLineFact(section.FiscalYear, line, stage, total, Code);
    }
}
