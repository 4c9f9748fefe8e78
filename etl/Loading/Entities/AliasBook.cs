using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>别名清单 — the user's corrections in a form that is quick to ask; the narrower scope wins.</summary>
internal sealed class AliasBook(IEnumerable<AliasRule> rules)
{
    private readonly Dictionary<(string Kind, string Region, string Department, string Name), string> _canonical = rules
        .GroupBy(rule => (rule.EntityKind, MatchName.Normal(rule.RegionName), MatchName.Normal(rule.DepartmentName), MatchName.Normal(rule.Alias)))
        .ToDictionary(group => group.Key, group => group.First().CanonicalName);

    /// <summary>标准名称 — the name this one stands for; null where the list says nothing.</summary>
    public string? CanonicalOf(string entityKind, string printedName, string region = "", string department = "")
    {
        if (_canonical.Count == 0) return null;
        var (name, place, owner) = (MatchName.Normal(printedName), MatchName.Normal(region), MatchName.Normal(department));
        foreach (var scope in new[] { (place, owner), ("", owner), (place, ""), ("", "") })
            if (_canonical.TryGetValue((entityKind, scope.Item1, scope.Item2, name), out var canonical)) return canonical;
        return null;
    }
}
