namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>
/// 缺格的行 — text layers drop empty cells, so a lone second value may be basic or project spending. Where parents and children of the code
/// tree allow one split only, that split is taken; otherwise the row stays open.
/// </summary>
internal static class ShortRows
{
    // Beyond a dozen open children the number of splits grows out of bounds, and a unique one is unlikely.
    private const int MostOpenChildren = 12;

    /// <summary>Decides what the sums allow.</summary>
    public static IReadOnlyList<RowSplit> Decide(IReadOnlyList<RowSplit> rows)
    {
        var decided = rows.ToList();
        while (Step(decided))
        {
            // Each step decides at least one row.
        }
        return decided;
    }

    private static bool Step(List<RowSplit> rows)
    {
        for (var parent = 0; parent < rows.Count; parent++)
        {
            var children = Children(rows, rows[parent].Item.Code);
            if (children.Count > 0 && (rows[parent].IsOpen ? FromChildren(rows, parent, children) : FromParent(rows, parent, children)))
                return true;
        }
        return false;
    }

    private static bool FromChildren(List<RowSplit> rows, int parent, List<int> children)
    {
        if (children.Any(child => rows[child].IsOpen))
            return false;
        var basic = children.Sum(child => rows[child].Basic.Value ?? 0);
        var project = children.Sum(child => rows[child].Project.Value ?? 0);
        if (Math.Min(Math.Abs(basic), Math.Abs(project)) != 0 || Math.Max(basic, project) != rows[parent].Total.Value)
            return false;
        rows[parent] = rows[parent].Decide(basic != 0);
        return true;
    }

    private static bool FromParent(List<RowSplit> rows, int parent, List<int> children)
    {
        var open = children.Where(child => rows[child].IsOpen).ToList();
        if (open.Count is 0 or > MostOpenChildren)
            return false;
        var wanted = (rows[parent].Basic.Value ?? 0) - children.Where(child => !rows[child].IsOpen).Sum(child => rows[child].Basic.Value ?? 0);
        var fitting = Enumerable.Range(0, 1 << open.Count).Where(set => Sum(rows, open, set) == wanted).Take(2).ToList();
        if (fitting.Count != 1)
            return false;
        for (var i = 0; i < open.Count; i++)
            rows[open[i]] = rows[open[i]].Decide((fitting[0] & (1 << i)) != 0);
        return true;
    }

    private static decimal Sum(List<RowSplit> rows, List<int> open, int set) =>
        open.Select((row, i) => (set & (1 << i)) != 0 ? rows[row].Total.Value ?? 0 : 0).Sum();

    private static List<int> Children(List<RowSplit> rows, string code)
    {
        var length = code.Length == 0 ? 3 : code.Length + 2;
        return [.. Enumerable.Range(0, rows.Count).Where(row => rows[row].Item.Code.Length == length && rows[row].Item.Code.StartsWith(code, StringComparison.Ordinal))];
    }
}
