using System.Data.Common;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Marts.Statements;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts;

/// <summary>
/// 刷新 — recomputes the marts of department-years from their facts and the regions above them from the department rows,
/// on the caller's connection and inside the caller's transaction, so that facts and marts change together or not at all.
/// </summary>
public sealed class MartRefresh(WarehouseDatabase database)
{
    /// <summary>Recomputes what a load touched.</summary>
    /// <param name="context">Its connection must be open, its transaction begun.</param>
    /// <param name="touched">Department and year of every fact and document that came or went.</param>
    public async Task RefreshAsync(WarehouseContext context, IReadOnlyCollection<DepartmentYear> touched, CancellationToken cancellationToken = default)
    {
        var connection = context.Database.GetDbConnection();
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var reader = new StatementReader(database, connection, transaction);
        var scales = await GradeScales.LoadAsync(connection, transaction);
        using var writer = new MartWriter(context);
        var regions = new HashSet<RegionYear>();
        foreach (var key in touched.Distinct())
        {
            var statements = await reader.ReadAsync(key, cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(SqlText.Of(typeof(DepartmentYearMarts)), key, transaction, cancellationToken: cancellationToken));
            writer.Write(DepartmentYearMarts.Of(statements, scales.Of(statements.RegionKey, key.FiscalYear)));
            regions.Add(new RegionYear(statements.RegionKey, key.FiscalYear));
        }

        foreach (var region in regions)
            await RefreshRegionAsync(connection, transaction, writer, region, cancellationToken);
    }

    /// <summary>Recomputes all marts, in a transaction of its own unless the caller has begun one.</summary>
    public async Task RebuildAsync(WarehouseContext context, CancellationToken cancellationToken = default)
    {
        await using var own = context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(cancellationToken) : null;
        var connection = context.Database.GetDbConnection();
        var transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        await connection.ExecuteAsync(new CommandDefinition(SqlText.Of(typeof(MartRefresh)), transaction: transaction, cancellationToken: cancellationToken));
        await RefreshAsync(context, await AllAsync(connection, transaction), cancellationToken);
        if (own is not null)
            await own.CommitAsync(cancellationToken);
    }

    /// <summary>Every department and year that a fact or document speaks of.</summary>
    internal static async Task<IReadOnlyCollection<DepartmentYear>> AllAsync(DbConnection connection, DbTransaction? transaction) =>
        [.. (await connection.QueryAsync<(int DepartmentKey, int FiscalYear)>(SqlText.Of(typeof(DepartmentYear)), transaction: transaction))
            .Select(row => new DepartmentYear(row.DepartmentKey, row.FiscalYear))];

    private static async Task RefreshRegionAsync(
        DbConnection connection, DbTransaction? transaction, MartWriter writer, RegionYear region, CancellationToken cancellationToken)
    {
        var departments = (await connection.QueryAsync<DepartmentYearRow>(
            new CommandDefinition(SqlText.Of(typeof(RegionYear)), region, transaction, cancellationToken: cancellationToken))).AsList();
        if (departments.Count > 0)
            writer.Write(RegionYearsMart.Row(region, departments));
    }
}
