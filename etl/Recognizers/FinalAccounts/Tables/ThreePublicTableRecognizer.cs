using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>“三公”经费支出表 — reads the categories of each stage from columns, whatever their order; rows as layout are read by the row recognizer.</summary>
public sealed class ThreePublicTableRecognizer : IRecognizer
{
    private static readonly ThreePublicCategory[] Categories = Enum.GetValues<ThreePublicCategory>();

    /// <inheritdoc />
    public string Code => "three-public-table";

    /// <inheritdoc />
    public string Title => "财政拨款“三公”经费支出表";

    /// <inheritdoc />
    public string Basis => "部门决算公开07表、部门预算“三公”经费支出表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        Statements.Read(section, kind => kind == TableKind.ThreePublic, (table, stage) => Read(table, stage, section.FiscalYear));

    private IEnumerable<Recognized> Read(DisclosureTable table, BudgetStage stage, int fiscalYear)
    {
        var rows = StageRows(table, stage, fiscalYear);
        if (rows.Count == 0 && DataRow(table) is { } only)
            rows = [(only, null)];
        return rows.SelectMany(row => Facts(table, Groups(table, stage, fiscalYear, row.Stage), row.Row, stage, fiscalYear));
    }

    /// <summary>The groups of columns; in a row of one stage and year there is one, of that stage.</summary>
    private static IReadOnlyList<ThreePublicColumns> Groups(DisclosureTable table, BudgetStage stage, int fiscalYear, StageLabel? row) =>
        [.. ThreePublicColumns.Of(table, stage, fiscalYear).Select(group => row is null ? group : group with { Stage = row })];

    private IEnumerable<Recognized> Facts(DisclosureTable table, IReadOnlyList<ThreePublicColumns> groups, int row, BudgetStage stage, int fiscalYear)
    {
        if (groups.Count == 0)
            yield break;
        var cells = table.Grid.Rows[row].Cells.Where(cell => !CellText.IsWords(LabelText.Of(cell.Text))).ToList();
        var expected = groups.SelectMany(group => group.Columns).Max(column => column.Label.Column) + 1;
        var shifted = table.Grid.Rows[row].Cells.Max(cell => cell.Column + cell.ColumnSpan) < expected && cells.All(cell => cell.Text.Trim().Length > 0);
        var values = shifted ? ThreePublicAssignment.Of(table, groups, cells) : [.. groups.Select(group => ByPlace(table, group, row))];
        if (values is null || values.Any(group => group.IsPartial))
            yield return table.ColumnsAmbiguous(row);
        foreach (var fact in groups.Zip(values ?? []).SelectMany(pair => Facts(pair.First, pair.Second, shifted)))
            yield return fact;
        if (!shifted && table.Labels.FirstOrDefault(label => ThreePublicWords.IsOperatingCost(label.Path)) is { } column)
            yield return new BudgetLineFact(fiscalYear, "operating_cost", StageLabel.Of(column, stage, fiscalYear)?.Stage ?? stage, table.Money(row, column.Column), Code);
    }

    private IEnumerable<Recognized> Facts(ThreePublicColumns group, ThreePublicValues values, bool bySums)
    {
        foreach (var (category, figure) in values.Figures)
        {
            // With 会议费 and 培训费 in the table, a 合计 that is more than the three is not their total.
            if (category == ThreePublicCategory.Total && group.HasMeetings && !values.TotalAddsUp)
                continue;
            yield return new ThreePublicFact(group.Stage.FiscalYear, category, group.Stage.Stage, figure, null, Code)
            {
                Confidence = bySums || !values.TotalAddsUp || !values.VehiclesAddUp ? 0.9m : 1m,
                ConfidenceReason = bySums ? "column_by_sums" : !values.TotalAddsUp || !values.VehiclesAddUp ? "row_sum_differs" : null,
            };
        }
    }

    private static ThreePublicValues ByPlace(DisclosureTable table, ThreePublicColumns group, int row)
    {
        var figures = new Dictionary<ThreePublicCategory, Figure>();
        foreach (var category in Categories)
        {
            if (group.Of(category) is { } label)
                figures[category] = table.Money(row, label.Column);
        }
        return new ThreePublicValues(figures);
    }

    /// <summary>Rows that say in front which stage and year they hold: 预算数, 决算数, 上年决算数.</summary>
    private static List<(int Row, StageLabel? Stage)> StageRows(DisclosureTable table, BudgetStage stage, int fiscalYear) =>
    [
        .. from row in table.DataRows
           let name = table.Grid.Filled(row).First().Text
           where CellText.IsWords(name) && (name.EndsWith("预算数", StringComparison.Ordinal) || name.EndsWith("决算数", StringComparison.Ordinal) || name.EndsWith("执行数", StringComparison.Ordinal))
           let label = StageLabel.Of(new ColumnLabel(0, [name]), stage, fiscalYear)
           where label is not null
           select (row, (StageLabel?)label)
    ];

    /// <summary>The only row of values, or 合计 where units stand below it.</summary>
    private static int? DataRow(DisclosureTable table)
    {
        var rows = table.DataRows.Where(row => table.Grid.Filled(row).Any(cell => CellText.IsNumber(cell.Text))).ToList();
        var total = rows.Where(row => table.Grid.Filled(row).Any(cell => LabelText.Name(cell.Text) is "合计" or "总计")).ToList();
        return total.Count > 0 ? total[0] : rows.Count == 1 ? rows[0] : null;
    }
}
