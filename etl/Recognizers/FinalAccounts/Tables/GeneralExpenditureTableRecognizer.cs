using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>一般公共预算财政拨款支出表 — reads total, basic and project spending by functional item, and the totals as lines.</summary>
public sealed class GeneralExpenditureTableRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "general-expenditure-table";

    /// <inheritdoc />
    public string Title => "一般公共预算财政拨款支出表";

    /// <inheritdoc />
    public string Basis => "部门决算公开05表、部门预算一般公共预算支出表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Statements.Read(section, kind => kind == TableKind.GeneralExpenditure, (table, stage) =>
            ExpenditureFacts.Of(section, table, stage, Code).Concat(
                ExpenditureFacts.Total(table, stage) is { } total ? Lines(section, table, stage, total) : []));

    private IEnumerable<BudgetLineFact> Lines(Section section, DisclosureTable table, BudgetStage stage, RowSplit total)
    {
        // 财政拨款支出决算表 counts every budget, whatever the general one spends.
        var scope = table.Caption.Title.Contains("一般公共", StringComparison.Ordinal) || !table.Caption.Title.Contains("财政拨款", StringComparison.Ordinal)
            ? GeneralBudgetScope.Of(section) : "fiscal_appropriation.expenditure";
        yield return new BudgetLineFact(section.FiscalYear, scope + ".this_year", stage, total.Total, Code);
        yield return new BudgetLineFact(section.FiscalYear, scope + ".basic", stage, total.Basic, Code);
        yield return new BudgetLineFact(section.FiscalYear, scope + ".project", stage, total.Project, Code);
    }
}
