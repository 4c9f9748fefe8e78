namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表题规则 — words in a title that promise a kind of table.</summary>
/// <param name="Kind">表种; <see cref="TableKind.Unknown"/> for titles that promise none of these tables.</param>
/// <param name="Any">One of these stands in the title.</param>
/// <param name="All">All of these stand in it.</param>
/// <param name="None">None of these stands in it.</param>
internal sealed record TitleRule(TableKind Kind, IReadOnlyList<string>? Any, IReadOnlyList<string>? All, IReadOnlyList<string>? None)
{
    /// <summary>Whether a normalised title meets the rule; a rule without words meets none.</summary>
    public bool Holds(string title) =>
        (Any is not null || All is not null)
        && (Any is null || Any.Any(word => title.Contains(word, StringComparison.Ordinal)))
        && (All is null || All.All(word => title.Contains(word, StringComparison.Ordinal)))
        && (None is null || !None.Any(word => title.Contains(word, StringComparison.Ordinal)));
}
