using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>地区目录 — makes a row for a region no document has named before; level and zone are read off the last word of its name.</summary>
internal static class RegionCatalogue
{
    private const int Nation = 1;

    private static readonly string[] Zones = ["高新区", "高新技术产业开发区", "开发区", "新区", "示范区", "保税区", "管委会", "管理委员会"];

    private static readonly (string Ending, short Level)[] Levels =
    [
        ("自治区", 2), ("省", 2), ("自治州", 3), ("地区", 3), ("盟", 3), ("市", 3), ("自治县", 4), ("县", 4), ("旗", 4), ("区", 4), ("镇", 5), ("乡", 5), ("街道", 5),
    ];

    public static DimRegion NewRegion(string name, IEnumerable<DimRegion> known)
    {
        var normal = MatchName.Normal(name);
        var isZone = Zones.Any(zone => name.EndsWith(zone, StringComparison.Ordinal));
        return new DimRegion
        {
            NaturalCode = Lengths.Fit($"name:{normal}", Lengths.NaturalCode)!,
            Name = Lengths.Fit(name, Lengths.Name)!,
            MatchName = Lengths.Fit(normal, Lengths.Name)!,
            ParentRegionKey = Parent(normal, known)?.RegionKey ?? Nation,
            Level = isZone ? (short)4 : Levels.FirstOrDefault(level => name.EndsWith(level.Ending, StringComparison.Ordinal)).Level,
            IsFunctionalZone = isZone,
        };
    }

    // 山西省晋城市 lies below 山西省; 承德高新区 below 承德市 where that is known.
    private static DimRegion? Parent(string normal, IEnumerable<DimRegion> known) => known
        .Select(region => (Region: region, Place: Stem(MatchName.Normal(region.Name))))
        .Where(region => region.Place.Length >= 2 && normal.Length > region.Place.Length && normal.StartsWith(region.Place, StringComparison.Ordinal))
        .OrderByDescending(region => region.Place.Length)
        .FirstOrDefault().Region;

    private static string Stem(string name) => name.Length > 2 && name[^1] is '省' or '市' or '州' or '县' or '区' ? name[..^1] : name;
}
