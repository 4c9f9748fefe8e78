using System.Collections.Frozen;
using System.Globalization;

namespace PerfEval.Etl.Rules;

/// <summary>参数 — thresholds and scales that regions and years set differently; the most specific row wins.</summary>
public sealed class RuleParameters
{
    private static readonly ILookup<string, ParameterRow> Rows = RuleData.Rows("parameters.csv")
        .Select(row => new ParameterRow(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture), decimal.Parse(row[3], CultureInfo.InvariantCulture)))
        .ToLookup(row => row.Name);

    private readonly FrozenDictionary<string, decimal> _values;

    private RuleParameters(FrozenDictionary<string, decimal> values) => _values = values;

    /// <summary>The parameters of a region and year.</summary>
    public static RuleParameters For(string region, int fiscalYear) =>
        new(Rows.ToFrozenDictionary(
            rows => rows.Key,
            rows => rows
                .Where(row => row.FromYear <= fiscalYear && (row.Region.Length == 0 || region.StartsWith(row.Region, StringComparison.Ordinal)))
                .MaxBy(row => (row.Region.Length, row.FromYear))!.Value));

    /// <summary>The value of a parameter.</summary>
    public decimal this[string name] => _values[name];

    private sealed record ParameterRow(string Name, string Region, int FromYear, decimal Value);
}
