using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>
/// 指标行读法 — finds in a row the name and how far its values are shifted: levels left of the name, every value right of it
/// under a heading it can belong to. The reading that moves least against the header wins; none is guessed.
/// </summary>
internal static partial class IndicatorRowReader
{
    /// <summary>The row's indicator and the levels that hold after it; the row is empty for placeholders, levels alone and unfilled names.</summary>
    public static (LevelState Levels, IndicatorRow? Row, bool IsAmbiguous) Read(TableRow row, IndicatorHeader header, LevelState above)
    {
        var printed = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToArray();
        var content = printed.Where(cell => !IsLevel(cell) && !Placeholder.Is(cell.Text)).ToArray();
        var isTemplate = printed.Any(cell => Placeholder.Is(cell.Text)) || content.Length == 1;
        if (content.Length == 0 || (isTemplate && content.All(IsValue)))
            return (LevelsAlone(printed, header, above), null, false);
        var best = Best(Readings(row, printed, header, above));
        if (best is not null)
            return (best.Levels, Filled(row, header, best), false);
        return (isTemplate ? LevelsAlone(printed, header, above) : above, null, !isTemplate);
    }

    /// <summary>The cheapest reading; one that costs nothing ends the search.</summary>
    private static Reading? Best(IEnumerable<Reading> readings)
    {
        Reading? best = null;
        foreach (var reading in readings)
        {
            if (best is null || reading.Cost < best.Cost)
                best = reading;
            if (best.Cost == 0)
                break;
        }
        return best;
    }

    /// <summary>All readings a row allows, the one under its header first.</summary>
    private static IEnumerable<Reading> Readings(TableRow row, Cell[] printed, IndicatorHeader header, LevelState above)
    {
        var names = printed.Where(cell => !Placeholder.Is(cell.Text) && !IsValue(cell));
        foreach (var name in names.OrderBy(cell => cell.Column == header.Name?.Column ? 0 : 1))
        {
            var nameShift = header.Name is { } column ? name.Column - column.Column : 0;
            foreach (var shift in ColumnFit.All(row, header.Columns, name.Column + 1, header.ValueHeadings))
            {
                if (header.ValueHeadings.Min() + shift <= name.Column)
                    continue;
                var isAligned = nameShift == 0 && shift == 0;
                var leading = LeadingCells.Read(printed.Where(cell => cell.Column < name.Column), header, above, isAligned);
                if (leading is null || (!isAligned && !IsCertain(row, header, leading, shift)))
                    continue;
                var cost = Math.Abs(nameShift) + (2 * Math.Abs(shift)) + (nameShift == shift ? 0 : 1) + (IsLevel(name) && !isAligned ? 4 : 0);
                yield return new Reading(name, shift, above.With(leading.Level1, leading.Level2), cost);
            }
        }
    }

    /// <summary>A moved row must show by a level or a weight that it is an indicator at all, and its target must stand where it belongs.</summary>
    private static bool IsCertain(TableRow row, IndicatorHeader header, LeadingCells leading, int shift)
    {
        var hasLevel = leading.Level1 is not null || leading.Level2 is not null;
        var hasPoints = HasText(header.Cell(row, ColumnRole.Weight, shift)) || HasText(header.Cell(row, ColumnRole.Score, shift));
        var hasTarget = HasText(header.Cell(row, ColumnRole.Target, shift)) || HasText(header.Cell(row, ColumnRole.InitialTarget, shift));
        return (hasLevel || hasPoints) && (hasTarget || !header.Columns.Has(ColumnRole.Target));
    }

    private static IndicatorRow? Filled(TableRow row, IndicatorHeader header, Reading reading)
    {
        string? Text(ColumnRole role) => header.Cell(row, role, reading.Shift) is { } cell && HasText(cell) && !Placeholder.Is(cell.Text) ? PrintedText.Compact(cell.Text) : null;

        var target = TargetText.Join(Text(ColumnRole.TargetOperator), Text(ColumnRole.Target), Text(ColumnRole.TargetUnit));
        var actual = Text(ColumnRole.Actual) ?? "";
        var score = header.Cell(row, ColumnRole.Score, reading.Shift);
        var initial = Text(ColumnRole.InitialTarget);
        if (target.Length == 0)
            target = TargetText.Join(Text(ColumnRole.TargetOperator), initial, Text(ColumnRole.TargetUnit));
        var hasScore = score is not null && FigureReader.Points(score.Text, score.Locator).HasValue;
        if (target.Length == 0 && actual.Length == 0 && !hasScore)
            return null;
        var weight = header.Cell(row, ColumnRole.Weight, reading.Shift);
        return new IndicatorRow(
            reading.Levels, NameOf(reading.Name), initial, target, actual, weight, score, Text(ColumnRole.Description), Text(ColumnRole.Reason), reading.Shift, reading.Name.Locator);
    }

    private static LevelState LevelsAlone(Cell[] printed, IndicatorHeader header, LevelState above)
    {
        var leading = LeadingCells.Read(printed.Where(IsLevel).Take(2), header, above, isAligned: false);
        return leading is null ? above : above.With(leading.Level1, leading.Level2);
    }

    private static bool IsLevel(Cell cell) =>
        EvaluationWords.Level1(cell.Text) is not null || EvaluationWords.Level2(cell.Text) is not null || EvaluationWords.IsUnnumberedLabel(cell.Text);

    private static bool IsValue(Cell cell) => PureValue().IsMatch(PrintedText.WithoutBlanks(cell.Text));

    private static bool HasText(Cell? cell) => cell is not null && !string.IsNullOrWhiteSpace(cell.Text);

    /// <summary>Name as printed, the template's running number (指标1：) removed.</summary>
    private static string NameOf(Cell cell)
    {
        var name = PrintedText.Name(cell.Text);
        return RunningNumber().Replace(name, "", 1);
    }

    private sealed record Reading(Cell Name, int Shift, LevelState Levels, int Cost);

    // 100 · ≥80% · 21万份 · 12.5分 · 300平方米: a value, never a name
    [GeneratedRegex("""^[≥≤><=＝≧≦≡±约]?\d[\d,.]*(?:[%％]|[万亿]?\p{IsCJKUnifiedIdeographs}{0,2}|平方米|平方公里|立方米|公里)?$""")]
    private static partial Regex PureValue();

    [GeneratedRegex("""^指标\s*\d{1,2}\s*[:：]\s*""")]
    private static partial Regex RunningNumber();
}
