namespace PerfEval.Warehouse.Marts.Choices;

/// <summary>地区树 — which regions a chosen region stands for, and which can be chosen at all.</summary>
public sealed class RegionTree(IReadOnlyList<RegionChoiceRow> regions)
{
    private readonly ILookup<int?, RegionChoiceRow> _children = regions.ToLookup(region => region.ParentRegionKey);

    /// <summary>Regions with departments in or below them, each behind the one above it.</summary>
    public IReadOnlyList<RegionChoiceRow> Choices => [.. regions.Where(region => HasDepartments(region.RegionKey))];

    /// <summary>The region and everything below it; empty, which filters nothing, when no region is chosen.</summary>
    public int[] Below(int? regionKey) => regionKey is { } key ? [.. Family(key)] : [];

    /// <summary>From the top to the region itself, regions without a parent on record beginning the way.</summary>
    public IReadOnlyList<RegionChoiceRow> PathTo(int? regionKey)
    {
        var path = new List<RegionChoiceRow>();
        for (var key = regionKey; regions.FirstOrDefault(region => region.RegionKey == key) is { } region && !path.Contains(region); key = region.ParentRegionKey)
        {
            path.Insert(0, region);
        }

        return path;
    }

    private bool HasDepartments(int key) => Family(key).Any(member => regions.First(region => region.RegionKey == member).Departments > 0);

    private HashSet<int> Family(int key)
    {
        var family = new HashSet<int>();
        Gather(key);
        return family;

        void Gather(int member)
        {
            if (family.Add(member))
            {
                foreach (var child in _children[member])
                {
                    Gather(child.RegionKey);
                }
            }
        }
    }
}
