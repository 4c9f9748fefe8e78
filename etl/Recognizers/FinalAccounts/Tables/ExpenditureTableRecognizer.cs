using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>支出表 — reads all spending by functional item, and the totals by nature as lines.</summary>
public sealed class ExpenditureTableRecognizer : IRecognizer
{
    // Header word → line.
    private static readonly (string Line, string[] Words)[] Natures =
    [
        ("expenditure.remitted_up", ["上缴上级支出"]),
        ("expenditure.business", ["经营支出", "事业单位经营支出"]),
        ("expenditure.subsidy_down", ["对附属单位补助支出"]),
    ];

    /// <inheritdoc />
    public string Code => "expenditure-table";

    /// <inheritdoc />
    public string Title => "支出表";

    /// <inheritdoc />
    public string Basis => "部门决算公开03表、部门预算支出总表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Statements.Read(section, kind => kind == TableKind.Expenditure, (table, stage) =>
            ExpenditureFacts.Of(section, table, stage, Code).Concat(
                ExpenditureFacts.Total(table, stage) is { } total ? Lines(section, table, stage, total) : []));

    private IEnumerable<BudgetLineFact> Lines(Section section, DisclosureTable table, BudgetStage stage, RowSplit total)
    {
        var columns = new ItemColumns(table, stage);
        yield return new BudgetLineFact(section.FiscalYear, "expenditure.this_year", stage, total.Total, Code);
        yield return new BudgetLineFact(section.FiscalYear, "expenditure.basic", stage, total.Basic, Code);
        yield return new BudgetLineFact(section.FiscalYear, "expenditure.project", stage, total.Project, Code);
        foreach (var (line, words) in Natures)
        {
            if (columns.Of(words) is { } column)
                yield return new BudgetLineFact(section.FiscalYear, line, stage, table.Money(total.Item.Row, column), Code);
        }
    }
}
