using System.Data.Common;
using Dapper;
using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Warehouse.Marts.Audit;

/// <summary>Mart rows as stored.</summary>
internal static class StoredMarts
{
    public static async Task<DepartmentYearMarts> ReadAsync(DbConnection connection, DepartmentYear key)
    {
        using var marts = await connection.QueryMultipleAsync(SqlText.Of(typeof(StoredMarts)), key);
        return new DepartmentYearMarts(
            [.. await marts.ReadAsync<DepartmentYearRow>()],
            [.. await marts.ReadAsync<BudgetLineYearRow>()],
            [.. await marts.ReadAsync<ProjectYearRow>()],
            [.. await marts.ReadAsync<GradeCountRow>()],
            [.. await marts.ReadAsync<ThreePublicYearRow>()]);
    }
}
