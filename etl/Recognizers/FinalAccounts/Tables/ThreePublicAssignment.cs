using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>
/// “三公”缺格 — five or six values for seven columns: the places of dropped empty cells are lost. The values keep their order;
/// where only one way to leave columns empty makes both sums right, it is taken.
/// </summary>
internal static class ThreePublicAssignment
{
    /// <summary>The only fitting assignment; empty when none or several fit.</summary>
    public static ThreePublicValues? Of(DisclosureTable table, ThreePublicColumns columns, IReadOnlyList<Cell> cells)
    {
        ThreePublicValues? only = null;
        foreach (var chosen in Choices(columns.Columns.Count, cells.Count))
        {
            var figures = new Dictionary<ThreePublicCategory, Figure>();
            for (var i = 0; i < cells.Count; i++)
            {
                var (label, category) = columns.Columns[chosen[i]];
                if (category is { } known)
                    figures[known] = FigureReader.Money(cells[i].Text, label.Unit ?? table.Caption.Unit, cells[i].Locator);
            }
            var values = new ThreePublicValues(figures);
            if (!values.TotalAddsUp || !values.VehiclesAddUp || !figures.ContainsKey(ThreePublicCategory.Total))
                continue;
            if (only is not null)
                return null;
            only = values;
        }
        return only;
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
