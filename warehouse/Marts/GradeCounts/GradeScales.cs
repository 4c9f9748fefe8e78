using System.Data.Common;
using Dapper;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts.GradeCounts;

/// <summary>等级标准目录 — finds the scale of a region and year: its own, else the one of the nearest region above it.</summary>
internal sealed class GradeScales
{
    private const int Nation = 1;

    private readonly Dictionary<int, int?> _parents;
    private readonly ILookup<int, DimGradeScale> _scales;
    private readonly ILookup<int, DimGrade> _grades;

    private GradeScales(IEnumerable<DimRegion> regions, IEnumerable<DimGradeScale> scales, IEnumerable<DimGrade> grades)
    {
        _parents = regions.ToDictionary(region => region.RegionKey, region => region.ParentRegionKey);
        _scales = scales.ToLookup(scale => scale.RegionKey);
        _grades = grades.ToLookup(grade => grade.GradeScaleKey);
    }

    public static async Task<GradeScales> LoadAsync(DbConnection connection, DbTransaction? transaction)
    {
        using var tables = await connection.QueryMultipleAsync(SqlText.Of(typeof(GradeScales)), transaction: transaction);
        return new GradeScales(await tables.ReadAsync<DimRegion>(), await tables.ReadAsync<DimGradeScale>(), await tables.ReadAsync<DimGrade>());
    }

    public GradeScale Of(int regionKey, int fiscalYear)
    {
        for (int? region = regionKey; region is not null; region = region == Nation ? null : _parents.GetValueOrDefault(region.Value) ?? Nation)
        {
            var scale = _scales[region.Value].Where(candidate => candidate.ValidFrom <= fiscalYear && fiscalYear <= (candidate.ValidTo ?? int.MaxValue))
                .MaxBy(candidate => candidate.ValidFrom);
            if (scale is not null)
                return new GradeScale(_grades[scale.GradeScaleKey]);
        }

        return new GradeScale([]);
    }
}
