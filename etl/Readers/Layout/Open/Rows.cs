namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>
/// Finds the rows of a table without lines, the way its columns are found: low cells first. A cell beside several rows that are rows
/// already – they have cells below each other – reaches over all of them.
/// </summary>
internal static class Rows
{
    public static List<RowRange> Of(IEnumerable<Stack> stacks, out List<Stack> spanning)
    {
        var rows = new List<RowRange>();
        spanning = [];
        foreach (var stack in stacks.OrderBy(stack => stack.Lines.Count).ThenBy(stack => stack.Top))
        {
            var hits = rows.Where(row => row.Meets(stack)).ToList();
            if (hits.Count == 0)
                rows.Add(new RowRange(stack));
            else if (hits.SelectMany((one, index) => hits.Skip(index + 1).Where(one.IsBeside)).Any())
                spanning.Add(stack);
            else if (hits.Find(row => row.Has(stack)) is null)
                Join(hits, stack, rows);
            else
                rows.Add(new RowRange(stack));
        }
        rows.Sort((one, other) => one.Top.CompareTo(other.Top));
        return rows;
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
}
