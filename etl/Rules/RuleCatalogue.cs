using System.Collections.Frozen;

namespace PerfEval.Etl.Rules;

/// <summary>检查目录 — all checks with their texts, read from the data file beside this class.</summary>
public static class RuleCatalogue
{
    private static readonly FrozenDictionary<string, RuleDescription> ById = Read().ToFrozenDictionary(rule => rule.Id);

    /// <summary>All entries, in the order of the catalogue.</summary>
    public static IReadOnlyList<RuleDescription> All { get; } = Read();

    /// <summary>The entry of a check.</summary>
    public static RuleDescription Of(string id) => ById[id];

    private static RuleDescription[] Read() =>
    [
        .. RuleData.Rows("rules.csv").Select(row => new RuleDescription(
            row[0], Severity(row[1]), row[2], row[3], row[4], row[5], row[6], row[7], Ids(row[8]), Ids(row[9]), row[10], row[11])),
    ];

    private static RuleSeverity Severity(string letter) => letter switch
    {
        "E" => RuleSeverity.Error,
        "W" => RuleSeverity.Warning,
        _ => RuleSeverity.Info,
    };

    private static string[] Ids(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
