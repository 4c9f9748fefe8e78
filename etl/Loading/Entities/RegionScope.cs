using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>A region with its departments, read once and kept for the rest of the session.</summary>
internal sealed class RegionScope(DimRegion row)
{
    public DimRegion Row { get; } = row;

    public List<(DimDepartment Row, string Normal)> Departments { get; } = [];

    /// <summary>Departments by names that earlier documents printed for them.</summary>
    public Dictionary<string, int> Printed { get; } = [];
}
