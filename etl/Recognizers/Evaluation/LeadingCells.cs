using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>
/// 行首层级 — the cells left of an indicator's name read as level 1 and 2: by vocabulary wherever they stand,
/// by column only in rows that stand exactly under their header.
/// </summary>
/// <param name="Level1">一级指标 — as printed without its weight; empty when the row prints none.</param>
/// <param name="Level2">二级指标.</param>
internal sealed record LeadingCells(string? Level1, string? Level2)
{
    /// <summary>Levels of the cells; empty when one of them is neither level nor label, so that they are no leading cells.</summary>
    public static LeadingCells? Read(IEnumerable<Cell> cells, IndicatorHeader header, LevelState above, bool isAligned)
    {
        var levels = cells.Where(cell => !IsIgnored(cell, header, above, isAligned)).ToArray();
        return levels.Length switch
        {
            0 => new LeadingCells(null, null),
            1 => One(levels[0], header, above, isAligned),
            2 when CanBeLevel1(levels[0], header, isAligned) && CanBeLevel2(levels[1], header, isAligned) => new LeadingCells(Name(levels[0]), Name(levels[1])),
            _ => null,
        };
    }

    private static LeadingCells? One(Cell cell, IndicatorHeader header, LevelState above, bool isAligned)
    {
        var first = CanBeLevel1(cell, header, isAligned);
        var second = CanBeLevel2(cell, header, isAligned);
        if (first && second)
            second = isAligned && header.Level2 is { } column ? cell.Column == column.Column : EvaluationWords.IsLevel2Of(cell.Text, above.Family);
        return second ? new LeadingCells(null, Name(cell)) : first ? new LeadingCells(Name(cell), null) : null;
    }

    private static bool CanBeLevel1(Cell cell, IndicatorHeader header, bool isAligned) =>
        EvaluationWords.Level1(cell.Text) is not null
        || (isAligned && header.Level1?.Column == cell.Column && (header.Level2 is null || EvaluationWords.Level2(cell.Text) is null));

    private static bool CanBeLevel2(Cell cell, IndicatorHeader header, bool isAligned) =>
        (EvaluationWords.Level2(cell.Text) is not null && (header.Level2 is not null || header.Level1 is null))
        || (isAligned && header.Level2?.Column == cell.Column && EvaluationWords.Level1(cell.Text) is null);

    /// <summary>A label of the whole block (绩效指标), or anything in a column that is neither level nor value (序号).</summary>
    private static bool IsIgnored(Cell cell, IndicatorHeader header, LevelState above, bool isAligned) =>
        (EvaluationWords.IsUnnumberedLabel(cell.Text) && !(above.Family == IndicatorFamily.Decision && EvaluationWords.Level2(cell.Text) is not null) && !(isAligned && (header.Level1?.Column == cell.Column || header.Level2?.Column == cell.Column)))
        || (isAligned && header.Columns.At(cell.Column) is { Role: ColumnRole.Other } && EvaluationWords.Level1(cell.Text) is null && EvaluationWords.Level2(cell.Text) is null);

    private static string Name(Cell cell) =>
        EvaluationWords.Level1(cell.Text) is null && EvaluationWords.Level2(cell.Text) is null ? PrintedText.Compact(cell.Text) : EvaluationWords.LevelName(cell.Text);
}
