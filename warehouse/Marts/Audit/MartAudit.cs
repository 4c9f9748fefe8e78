using System.Data.Common;
using Dapper;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Marts.Statements;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Warehouse.Marts.Audit;

/// <summary>核对 — recomputes mart rows from the facts and compares every column: a missed refresh, a row left behind or a changed number shows.</summary>
public sealed class MartAudit(WarehouseDatabase database)
{
    /// <summary>Checks all department-years, or as many as <paramref name="sample"/> says, chosen at random.</summary>
    public async Task<MartAuditResult> RunAsync(int? sample = null, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        var keys = await KeysAsync(connection);
        var chosen = sample is null || sample >= keys.Length ? keys : Random.Shared.GetItems(keys, sample.Value).Distinct().ToArray();
        var scales = await GradeScales.LoadAsync(connection, null);
        var differences = new List<MartDifference>();
        foreach (var key in chosen)
            differences.AddRange(await DifferencesAsync(connection, key, scales, cancellationToken));
        if (sample is null)
            differences.AddRange(await RegionDifferencesAsync(connection));
        return new MartAuditResult(chosen.Length, differences);
    }

    private static async Task<DepartmentYear[]> KeysAsync(DbConnection connection)
    {
        var stored = await connection.QueryAsync<(int DepartmentKey, int FiscalYear)>(SqlText.Of(typeof(MartAudit)));
        return [.. (await MartRefresh.AllAsync(connection, null)).Union(stored.Select(row => new DepartmentYear(row.DepartmentKey, row.FiscalYear)))];
    }

    private async Task<IReadOnlyList<MartDifference>> DifferencesAsync(
        DbConnection connection, DepartmentYear key, GradeScales scales, CancellationToken cancellationToken)
    {
        var differences = await CompareAsync(connection, key, scales, cancellationToken);
        // A load may have committed between the two reads: what is really wrong is wrong again.
        return differences.Count == 0 ? differences : await CompareAsync(connection, key, scales, cancellationToken);
    }

    private async Task<IReadOnlyList<MartDifference>> CompareAsync(
        DbConnection connection, DepartmentYear key, GradeScales scales, CancellationToken cancellationToken)
    {
        var statements = await new StatementReader(database, connection, null).ReadAsync(key, cancellationToken);
        var expected = DepartmentYearMarts.Of(statements, scales.Of(statements.RegionKey, key.FiscalYear));
        var stored = await StoredMarts.ReadAsync(connection, key);
        await using var context = database.CreateContext();
        return
        [
            .. RowComparer.Compare(context, stored.Departments, expected.Departments),
            .. RowComparer.Compare(context, stored.BudgetLines, expected.BudgetLines),
            .. RowComparer.Compare(context, stored.Projects, expected.Projects),
            .. RowComparer.Compare(context, stored.Grades, expected.Grades),
            .. RowComparer.Compare(context, stored.ThreePublics, expected.ThreePublics),
        ];
    }

    private async Task<IReadOnlyList<MartDifference>> RegionDifferencesAsync(DbConnection connection)
    {
        var stored = await StoredRegions.ReadAsync(connection);
        var expected = stored.Departments.GroupBy(row => new RegionYear(row.RegionKey, row.FiscalYear)).Select(rows => RegionYearsMart.Row(rows.Key, [.. rows]));
        await using var context = database.CreateContext();
        return [.. RowComparer.Compare(context, stored.Regions, expected)];
    }
}
