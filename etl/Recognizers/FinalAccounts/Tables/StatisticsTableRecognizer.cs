using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>
/// 相关信息统计表、机构运行信息表、行式“三公”表 — reads statements with one name per row: three-public expense and counts, agency cost,
/// procurement, state assets. A heading row tells what the rows below it speak of.
/// </summary>
public sealed class StatisticsTableRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "statistics-table";

    /// <inheritdoc />
    public string Title => "决算相关信息统计表";

    /// <inheritdoc />
    public string Basis => "部门决算公开10表、机构运行信息表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Statements.Read(section, kind => kind is TableKind.Statistics or TableKind.ThreePublic, (table, stage) =>
            StatisticsRows.Of(table, stage, section.FiscalYear).Select(row => Fact(table, row)).OfType<Recognized>().DefaultIfEmpty(OperatingCostTotal.Of(table, stage, section.FiscalYear, Code)).OfType<Recognized>());

    private Recognized? Fact(DisclosureTable table, StatisticsRow row)
    {
        if (row.Topic == StatisticsTopic.ThreePublic && ThreePublicWords.OfName(row.Name) is { } category)
            return new ThreePublicFact(row.Stage.FiscalYear, category, row.Stage.Stage, table.Money(row.Row, row.Column), null, Code);
        if (row.List is null || !LineNames.Of(row.List).TryGetValue(row.Name, out var line))
            return null;
        var isCount = BudgetLines.All.TryGetValue(line, out var known) && known.Unit == BudgetLineUnit.Count;
        var figure = isCount ? table.Count(row.Row, row.Column) : table.Money(row.Row, row.Column);
        return new BudgetLineFact(row.Stage.FiscalYear, line, row.Stage.Stage, figure, Code);
    }
}
