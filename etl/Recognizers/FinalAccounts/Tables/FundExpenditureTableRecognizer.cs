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
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (StatementScope.Of(section) is not { } stage)
            yield break;
        foreach (var table in DisclosureTables.In(section).Where(table => table.Kind is TableKind.GovernmentFund or TableKind.StateCapital))
        {
            if (!table.HasUnit && table.HasAmounts)
            {
                yield return table.UnitUnknown();
                continue;
            }
            foreach (var item in ExpenditureFacts.Of(section, table, stage, Code))
                yield return item;
            yield return new BudgetLineFact(section.FiscalYear, Line(table.Kind), stage, Total(table, stage), Code);
        }
    }

    private static string Line(TableKind kind) => kind == TableKind.GovernmentFund ? "gov_fund.expenditure" : "state_capital.expenditure";

    /// <summary>合计 of the statement; blank where it has no rows.</summary>
    private static Figure Total(DisclosureTable table, BudgetStage stage) =>
        ExpenditureFacts.Splits(table, stage).FirstOrDefault(split => split.Item.IsTotal)?.Total
        ?? new Figure(null, ValueState.Blank, "", "", 0, table.Locator);
}
