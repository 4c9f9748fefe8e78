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
        Statements.Read(section, kind => kind == TableKind.ThreePublic, (table, stage) =>
            ThreePublicColumns.Of(table, stage, section.FiscalYear) is { Count: > 0 } groups && DataRow(table) is { } row ? Facts(table, groups, row) : []);

    private IEnumerable<Recognized> Facts(DisclosureTable table, IReadOnlyList<ThreePublicColumns> groups, int row)
    {
        var cells = table.Grid.Rows[row].Cells.Where(cell => !CellText.IsWords(LabelText.Of(cell.Text))).ToList();
        var expected = groups.SelectMany(group => group.Columns).Max(column => column.Label.Column) + 1;
        var shifted = table.Grid.Rows[row].Cells.Max(cell => cell.Column) + 1 < expected && cells.All(cell => cell.Text.Trim().Length > 0);
        foreach (var group in groups)
        {
            var values = !shifted ? ByPlace(table, group, row) : groups.Count == 1 ? ThreePublicAssignment.Of(table, group, cells) : null;
            if (values is null)
            {
                yield return table.ColumnsAmbiguous(row);
                yield break;
            }
            foreach (var fact in Facts(group, values, shifted))
                yield return fact;
        }
        if (!shifted && table.Labels.FirstOrDefault(label => ThreePublicWords.IsOperatingCost(label.Path)) is { } column)
            yield return new BudgetLineFact(groups[0].Stage.FiscalYear, "operating_cost", groups[0].Stage.Stage, table.Money(row, column.Column), Code);
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

    /// <summary>The only row of values, or 合计 where units stand below it.</summary>
    private static int? DataRow(DisclosureTable table)
    {
        var rows = table.DataRows.Where(row => table.Grid.Filled(row).Any(cell => CellText.IsNumber(cell.Text))).ToList();
        var total = rows.Where(row => table.Grid.Filled(row).Any(cell => LabelText.Name(cell.Text) is "合计" or "总计")).ToList();
        return total.Count > 0 ? total[0] : rows.Count == 1 ? rows[0] : null;
    }
}
