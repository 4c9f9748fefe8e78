using PerfEval.Etl.Rules;

namespace PerfEval.Tests.Etl.Rules;

/// <summary>Ids of the checks in the code.</summary>
internal static class RuleSetIds
{
    public static IReadOnlyList<string> OfDocuments { get; } = [.. RuleSet.OfDocuments.Select(rule => rule.Id)];
}
