using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>One project of a department with every name it has been printed under.</summary>
internal sealed class ProjectEntry(DimProject row)
{
    private readonly HashSet<string> _normals = [MatchName.Normal(row.Name)];

    public DimProject Row { get; } = row;

    public string Core { get; } = MatchName.Core(row.Name);

    public IReadOnlySet<string> Normals => _normals;

    public bool Learn(string normal) => _normals.Add(normal);
}
