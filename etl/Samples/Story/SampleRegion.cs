namespace PerfEval.Etl.Samples.Story;

/// <summary>样例地区 — invented places: cities, counties and development zones in turn.</summary>
internal static class SampleRegion
{
    private const int PerRegion = 12;
    private const int BundledRegions = 3;

    private static readonly string[] Suffixes = ["市", "县", "高新区"];

    /// <summary>How many departments one region has: small sets still show three regions.</summary>
    public static int DepartmentsIn(SampleOptions options) => Math.Clamp((options.Departments + BundledRegions - 1) / BundledRegions, 1, PerRegion);

    /// <summary>Name of the region a department belongs to; no two regions share one.</summary>
    public static string Name(int region)
    {
        var (first, second) = (SampleCatalogue.Instance.RegionFirst, SampleCatalogue.Instance.RegionSecond);
        var pairs = first.Length * second.Length;
        var suffix = Suffixes[(region + (region / pairs)) % Suffixes.Length];
        var name = $"{first[region % first.Length]}{second[(region + (region / first.Length)) % second.Length]}";
        var again = region / (pairs * Suffixes.Length);
        return again == 0 ? name + suffix : $"{name}{first[again % first.Length]}{suffix}";
    }
}
