using System.Data.Common;
using Dapper;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Warehouse.Marts.Audit;

/// <summary>Region rows as stored and the department rows they are sums of.</summary>
internal sealed record StoredRegions(IReadOnlyList<RegionYearRow> Regions, IReadOnlyList<DepartmentYearRow> Departments)
{
    public static async Task<StoredRegions> ReadAsync(DbConnection connection)
    {
        using var marts = await connection.QueryMultipleAsync(SqlText.Of(typeof(StoredRegions)));
        return new StoredRegions([.. await marts.ReadAsync<RegionYearRow>()], [.. await marts.ReadAsync<DepartmentYearRow>()]);
    }
}
