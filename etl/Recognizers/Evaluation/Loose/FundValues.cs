using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散资金行 — brings the values of a fund row under its columns. Empty cells leave no trace in such text: what is missing is told by rate and score, else nothing is.</summary>
internal static class FundValues
{
    private const decimal RateTolerance = 0.06m;
    private const decimal ScoreTolerance = 0.06m;
    private const decimal MostExecutionPoints = 40m;
    private static readonly Locator Nowhere = new("-");

    /// <summary>Whether a text can stand under a column of a fund block.</summary>
    public static bool IsValue(string text) =>
        text.Length > 0 && (FigureReader.Money(text, MoneyUnit.Yuan, Nowhere) is { State: not ValueState.Unparseable } || FigureReader.Percent(text, Nowhere).HasValue || FigureReader.Points(text, Nowhere).HasValue);

    /// <summary>The values as cells in the columns 1, 2, …; empty when several ways are open.</summary>
    public static IReadOnlyList<Cell>? Under(LooseHeader header, IReadOnlyList<Piece> values)
    {
        if (values.Count(value => value.Text.Length > 0) <= header.Columns.Count)
            return Fitted(header, values, mustProve: false);
        // The rows below have lost their labels and run on: the longest beginning that its own rate or score bears out is the first row.
        for (var count = header.Columns.Count; count >= 3; count--)
        {
            if (Fitted(header, [.. values.Take(count)], mustProve: true) is { } first)
                return first;
        }
        return null;
    }

    private static IReadOnlyList<Cell>? Fitted(LooseHeader header, IReadOnlyList<Piece> values, bool mustProve)
    {
        // The blank cell of a missing label in front, blank cells of covered columns behind.
        while (values.Count > header.Columns.Count && values[0].Text.Length == 0)
            values = [.. values.Skip(1)];
        while (values.Count > header.Columns.Count && values[^1].Text.Length == 0)
            values = [.. values.SkipLast(1)];
        if (values.Count == 0 || values.Count > header.Columns.Count || values.All(value => value.Text.Length == 0))
            return null;
        var ways = Ways(header, values, 0, 0, []).ToArray();
        var best = ways.Length == 0 ? [] : ways.GroupBy(way => Doubt(header, values, way)).OrderBy(group => group.Key).First().ToArray();
        if (best.Length != 1 || (mustProve && !IsProved(header, values, best[0])) || IsDubious(header, values, best[0]))
            return null;
        return [.. best[0].Select((column, i) => new Cell(column + 1, values[i].Text, values[i].Locator))];
    }

    /// <summary>All ways to keep the order and to put each value where it can stand.</summary>
    private static IEnumerable<int[]> Ways(LooseHeader header, IReadOnlyList<Piece> values, int value, int column, int[] chosen)
    {
        if (value == values.Count)
        {
            yield return chosen;
            yield break;
        }
        for (var at = column; at <= header.Columns.Count - (values.Count - value); at++)
        {
            if (!CanStand(header.Columns[at].Role, values[value].Text))
                continue;
            foreach (var way in Ways(header, values, value + 1, at + 1, [.. chosen, at]))
                yield return way;
        }
    }

    private static bool CanStand(ColumnRole role, string text)
    {
        if (text.Length == 0)
            return true;
        var isPercent = text.EndsWith('%') || text.EndsWith('％');
        var isDash = FigureReader.Points(text, Nowhere).State == ValueState.Dash;
        return role switch
        {
            ColumnRole.Rate => true,
            ColumnRole.Weight => isDash || (!isPercent && FigureReader.Points(text, Nowhere).Value is > 0m and <= MostExecutionPoints),
            ColumnRole.Score => isDash || (!isPercent && FigureReader.Points(text, Nowhere).Value is >= 0m and <= MostExecutionPoints),
            ColumnRole.Other => !isPercent,
            ColumnRole.Reason => isDash,
            _ => !isPercent && !isDash,
        };
    }

    private static decimal? Of(LooseHeader header, IReadOnlyList<Piece> values, int[] way, params ColumnRole[] roles)
    {
        for (var i = 0; i < way.Length; i++)
        {
            if (roles.Contains(header.Columns[way[i]].Role))
                return header.Columns[way[i]].Role == ColumnRole.Rate ? FigureReader.Percent(values[i].Text, Nowhere).Value : FigureReader.Money(values[i].Text, MoneyUnit.Yuan, Nowhere).Value;
        }
        return null;
    }

    /// <summary>Whether a printed rate or score follows from the amounts.</summary>
    private static bool IsProved(LooseHeader header, IReadOnlyList<Piece> values, int[] way)
    {
        var hasResult = Of(header, values, way, ColumnRole.Rate) is > 0m || Of(header, values, way, ColumnRole.Score) is > 0m;
        return hasResult && Doubt(header, values, way) - Gaps(way) < 2;
    }

    /// <summary>A lone last amount that is as small as points, beside a large budget, may be a score that lost the amounts before it.</summary>
    private static bool IsDubious(LooseHeader header, IReadOnlyList<Piece> values, int[] way) =>
        way.Length < header.Columns.Count && Of(header, values, way, ColumnRole.Rate, ColumnRole.Score) is null
        && Of(header, values, way, ColumnRole.Outturn) is > 0m and <= MostExecutionPoints and var outturn
        && Of(header, values, way, ColumnRole.FullYearBudget, ColumnRole.InitialBudget, ColumnRole.UnspecifiedBudget) is { } budget && outturn < budget / 4m;

    /// <summary>A column left empty in the middle of filled ones is stranger than one at the end.</summary>
    private static int Gaps(int[] way)
    {
        var gaps = way.Length > 0 ? 2 * way[0] : 0;
        for (var i = 1; i < way.Length; i++)
            gaps += way[i] - way[i - 1] - 1;
        return gaps;
    }

    /// <summary>Empty cells, and arithmetic that does not hold; a full row costs nothing unless its rate is wrong.</summary>
    private static int Doubt(LooseHeader header, IReadOnlyList<Piece> values, int[] way)
    {
        var (initial, full, outturn) = (Of(header, values, way, ColumnRole.InitialBudget, ColumnRole.UnspecifiedBudget), Of(header, values, way, ColumnRole.FullYearBudget), Of(header, values, way, ColumnRole.Outturn));
        var (rate, weight, score) = (Of(header, values, way, ColumnRole.Rate), Of(header, values, way, ColumnRole.Weight), Of(header, values, way, ColumnRole.Score));
        var reckoned = new[] { full, initial }.Where(budget => budget > 0m && outturn is not null).Select(budget => outturn!.Value / budget!.Value * 100m).ToArray();
        var doubt = 0;
        if (rate is > 0m && !reckoned.Any(percent => Math.Abs(percent - rate.Value) <= RateTolerance || Math.Abs(percent - (100m * rate.Value)) <= RateTolerance))
            doubt += 4;
        if (score is > 0m && (weight is null || !reckoned.Any(percent => Math.Abs(Math.Min(percent, 100m) * weight.Value / 100m - score.Value) <= ScoreTolerance)))
            doubt += 2;
        if (score > weight)
            doubt += 8;
        return doubt + Gaps(way);
    }
}
