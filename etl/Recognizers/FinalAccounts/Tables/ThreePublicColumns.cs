using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>“三公”表的一组列 — the columns of one stage and year, in printed order; 会议费 and 培训费 stand among them without a category.</summary>
/// <param name="Stage">阶段与年度.</param>
/// <param name="Columns">Columns with their category.</param>
internal sealed record ThreePublicColumns(StageLabel Stage, IReadOnlyList<(ColumnLabel Label, ThreePublicCategory? Category)> Columns)
{
    /// <summary>The groups of a table with one column per category.</summary>
    public static IReadOnlyList<ThreePublicColumns> Of(DisclosureTable table, BudgetStage stage, int fiscalYear) =>
    [
        .. table.Labels.Where(label => label.Parts.Count > 0 && !label.Says("编码", "名称", "单位", "序号"))
            .Select(label => (Label: label, Category: ThreePublicWords.OfColumn(label), Stage: StageLabel.Of(label, stage, fiscalYear)))
            .Where(column => column.Stage is not null && (column.Category is not null || column.Label.Says("会议费", "培训费")))
            .GroupBy(column => column.Stage!)
            .Select(group => new ThreePublicColumns(group.Key, [.. group.Select(column => (column.Label, column.Category))]))
            .Where(group => group.Columns.Any(column => column.Category == ThreePublicCategory.Overseas))
    ];

    /// <summary>Whether 会议费 or 培训费 stand beside the three.</summary>
    public bool HasMeetings => Columns.Any(column => column.Category is null);

    /// <summary>The column of a category; for the total the one under “三公”经费, where the table has a wider 合计 too.</summary>
    public ColumnLabel? Of(ThreePublicCategory category)
    {
        var found = Columns.Where(column => column.Category == category).Select(column => column.Label).ToList();
        return category == ThreePublicCategory.Total && found.Count > 1 ? found.Find(label => label.Says("三公") && label.Leaf != label.Top) ?? found[^1] : found.FirstOrDefault();
    }
}
