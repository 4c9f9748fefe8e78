using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>相等与否 — equality of printed figures: half a unit of the last printed place for every operand.</summary>
internal static class Closing
{
    /// <summary>Whether the parts make the whole; a part that is blank counts as nothing.</summary>
    public static bool Closes(Figure whole, params IEnumerable<Figure?> parts)
    {
        var (sum, tolerance) = (0m, LastPlace(whole) / 2m);
        foreach (var part in parts.OfType<Figure>().Where(part => part.HasValue))
        {
            sum += part.Value!.Value;
            tolerance += LastPlace(part) / 2m;
        }

        return Math.Abs(whole.Value!.Value - sum) <= tolerance;
    }

    /// <summary>Whether two figures state the same, one perhaps rounded.</summary>
    public static bool Same(Figure one, Figure other) =>
        Math.Abs(one.Value!.Value - other.Value!.Value) <= Math.Max(LastPlace(one), LastPlace(other)) / 2m;

    /// <summary>Value of one unit in the last printed place: 0.01 for 元 with two decimals, 100 for 万元 with two.</summary>
    public static decimal LastPlace(Figure figure)
    {
        var place = MoneyUnits.Parse(figure.PrintedUnit)?.Factor() ?? 1m;
        for (var i = 0; i < figure.PrintedDecimals; i++)
            place /= 10m;
        return place;
    }

    public static EvidenceVerdict Verdict(bool agrees) => agrees ? EvidenceVerdict.Agrees : EvidenceVerdict.Differs;

    /// <summary>Key of the message catalogue: the kind of evidence, or its contrary.</summary>
    public static string Reason(string kind, bool agrees) => agrees ? kind : $"{kind}_differs";
}
