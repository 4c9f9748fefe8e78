namespace PerfEval.Warehouse.Marts;

/// <summary>排序 — the fragment <c>{{sort}}</c>: a column out of a query's own list; rows that state nothing come last either way.</summary>
internal static class SortOrder
{
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> orders, string column, bool descending)
    {
        var expression = orders.TryGetValue(column, out var known) ? known : orders.Values.First();
        return new Dictionary<string, string>
        {
            ["sort"] = $"CASE WHEN {expression} IS NULL THEN 1 ELSE 0 END, {expression} {(descending ? "DESC" : "ASC")}",
        };
    }
}
