using System.Data.Common;
using Dapper;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>Reads what current documents state of one department and year.</summary>
internal sealed class StatementReader(WarehouseDatabase database, DbConnection connection, DbTransaction? transaction)
{
    public async Task<DepartmentYearStatements> ReadAsync(DepartmentYear key, CancellationToken cancellationToken) => new(
        key,
        await connection.ExecuteScalarAsync<int>(new CommandDefinition(
            SqlText.Of(typeof(StatementReader)), key, transaction, cancellationToken: cancellationToken)),
        await ReadAsync<LineStatement>(key, cancellationToken),
        await ReadAsync<ThreePublicStatement>(key, cancellationToken),
        await ReadAsync<ExecutionStatement>(key, cancellationToken),
        await ReadAsync<ScoreStatement>(key, cancellationToken),
        await ReadAsync<IndicatorStatements>(key, cancellationToken),
        await ReadAsync<DocumentStatement>(key, cancellationToken));

    private async Task<IReadOnlyList<TStatement>> ReadAsync<TStatement>(DepartmentYear key, CancellationToken cancellationToken)
    {
        var sql = SqlText.For(database.Dialect, typeof(TStatement));
        var parameters = new { key.DepartmentKey, key.FiscalYear, MinimumConfidenceE4 = database.ReviewThresholdE4 };
        return (await connection.QueryAsync<TStatement>(new CommandDefinition(sql, parameters, transaction, cancellationToken: cancellationToken))).AsList();
    }
}
