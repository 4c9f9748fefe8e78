namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>
/// Finds the rows of a table without lines, the way its columns are found: low cells first. A cell beside several rows that are rows
/// already – they have cells below each other – reaches over all of them.
/// </summary>
internal static class Rows
{
    // Characters: less is no overlap, and a row this near to both neighbours stands between them.
    private const double LeastOverlap = 0.3;

    /// <summary>The rows; labels, in columns before <paramref name="dense"/>, make none where there are others, since they may reach over several.</summary>
    public static List<RowRange> Of(IEnumerable<Stack> stacks, int dense, out List<Stack> spanning)
    {
        var rows = new List<RowRange>();
        spanning = [];
        foreach (var stack in stacks.OrderBy(stack => stack.LastColumn < dense).ThenBy(stack => stack.Lines.Count).ThenBy(stack => stack.Top))
        {
            var hits = Hits(rows, stack);
            if (stack.LastColumn < dense && hits.Count > 1)
                spanning.Add(stack);
            else if (hits.SelectMany((one, index) => hits.Skip(index + 1).Where(one.Shares)).Any())
                spanning.Add(stack);
            else if (hits.Count == 0 || hits.Exists(row => row.Has(stack)))
                rows.Add(new RowRange(stack));
            else
                Join(hits, stack, rows);
        }
        rows.Sort((one, other) => one.Top.CompareTo(other.Top));
        TakeBetween(rows, spanning);
        return rows;
    }

    /// <summary>The rows beside a cell; only one where that is beside most of it.</summary>
    private static List<RowRange> Hits(List<RowRange> rows, Stack stack)
    {
        var hits = rows.Where(row => row.Overlap(stack) > LeastOverlap * stack.Lines[0].Em).OrderByDescending(row => row.Overlap(stack)).ToList();
        return hits.Count > 1 && hits[0].Overlap(stack) > 2 * hits[1].Overlap(stack) ? [hits[0]] : hits;
    }

    private static void Join(List<RowRange> hits, Stack stack, List<RowRange> rows)
    {
        hits[0].Cells.Add(stack);
        foreach (var other in hits.Skip(1))
        {
            hits[0].Cells.AddRange(other.Cells);
            rows.Remove(other);
        }
    }

    /// <summary>Headings over two rows stand half-way between them, in columns where those have nothing.</summary>
    private static void TakeBetween(List<RowRange> rows, List<Stack> spanning)
    {
        for (var i = rows.Count - 2; i > 0; i--)
        {
            var (above, row, below) = (rows[i - 1], rows[i], rows[i + 1]);
            var near = LeastOverlap * row.Cells[0].Lines[0].Em;
            if (row.Top - above.Bottom > near || below.Top - row.Bottom > near || row.Shares(above) || row.Shares(below))
                continue;
            spanning.AddRange(row.Cells);
            rows.RemoveAt(i);
        }
    }
}
