using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>A department with its units and projects, read once and kept for the rest of the session.</summary>
internal sealed class DepartmentScope(DimDepartment row, string regionName)
{
    public DimDepartment Row { get; } = row;

    public string RegionName { get; } = regionName;

    public List<UnitEntry> Units { get; } = [];

    public ProjectIndex Projects { get; } = new();

    /// <summary>Links already noted: kind and printed key.</summary>
    public HashSet<(string Kind, string PrintedName)> Noted { get; } = [];
}
