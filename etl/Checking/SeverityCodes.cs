using PerfEval.Etl.Rules;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Checking;

/// <summary>代码 — severities as the warehouse and the export write them.</summary>
internal static class SeverityCodes
{
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => RuleSeverities.Error,
        RuleSeverity.Warning => RuleSeverities.Warning,
        _ => RuleSeverities.Info,
    };
}
