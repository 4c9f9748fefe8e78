using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>
/// “三公”缺格 — five or six values for seven columns: the places of dropped empty cells are lost. The values keep their order; of all ways to
/// leave columns empty those count that make the sums right, and only what they agree on is read.
/// </summary>
internal static class ThreePublicAssignment
{
    // Beyond this many columns and values the ways to leave some empty are too many to mean anything.
    private const int MostColumns = 20;

    /// <summary>The values of each group on which all fitting assignments agree; empty when none fits.</summary>
    public static IReadOnlyList<ThreePublicValues>? Of(DisclosureTable table, IReadOnlyList<ThreePublicColumns> groups, IReadOnlyList<Cell> cells)
    {
        if (cells.Count == 0 || groups.Sum(group => group.Columns.Count) > MostColumns)
            return null;
        var fitting = All(table, groups, cells, 0, 0).ToList();
        return fitting.Count == 0 ? null : [.. groups.Select((_, at) => Agreed([.. fitting.Select(values => values[at])]))];
    }

    /// <summary>All assignments of the values from <paramref name="from"/> on to the groups from <paramref name="group"/> on.</summary>
    private static IEnumerable<ThreePublicValues[]> All(DisclosureTable table, IReadOnlyList<ThreePublicColumns> groups, IReadOnlyList<Cell> cells, int group, int from)
    {
        if (group == groups.Count)
        {
            if (from == cells.Count)
                yield return [];
            yield break;
        }
        var last = group == groups.Count - 1;
        for (var count = last ? cells.Count - from : 1; count <= Math.Min(cells.Count - from, groups[group].Columns.Count); count++)
        {
            var own = cells.Skip(from).Take(count).ToList();
            foreach (var values in Choices(groups[group].Columns.Count, count).Select(chosen => Assigned(table, groups[group], own, chosen)).OfType<ThreePublicValues>())
            {
                foreach (var rest in All(table, groups, cells, group + 1, from + count))
                    yield return [values, .. rest];
            }
        }
    }

    private static ThreePublicValues? Assigned(DisclosureTable table, ThreePublicColumns group, List<Cell> cells, int[] chosen)
    {
        var figures = new Dictionary<ThreePublicCategory, Figure>();
        for (var i = 0; i < cells.Count; i++)
        {
            var (label, category) = group.Columns[chosen[i]];
            if (category is { } known)
                figures[known] = FigureReader.Money(cells[i].Text, label.Unit ?? table.Caption.Unit, cells[i].Locator);
        }
        var values = new ThreePublicValues(figures);
        return values.TotalAddsUp && values.VehiclesAddUp && figures.ContainsKey(ThreePublicCategory.Total) ? values : null;
    }

    private static ThreePublicValues Agreed(List<ThreePublicValues> fitting)
    {
        var agreed = fitting[0].Figures.Where(first => fitting.TrueForAll(values => values.Figures.TryGetValue(first.Key, out var other) && other.Value == first.Value.Value));
        return new ThreePublicValues(agreed.ToDictionary()) { IsPartial = fitting.Exists(values => values.Figures.Any(figure => figure.Value.Value != fitting[0].Figures.GetValueOrDefault(figure.Key)?.Value)) };
    }

    /// <summary>All ways to choose columns in order.</summary>
    private static IEnumerable<int[]> Choices(int columns, int count, int from = 0)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }
        for (var first = from; first <= columns - count; first++)
        {
            foreach (var rest in Choices(columns, count - 1, first + 1))
                yield return [first, .. rest];
        }
    }
}
