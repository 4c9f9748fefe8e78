using System.Globalization;
using Dapper;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Warehouse.Marts;

/// <summary>读取 — answers queries on marts, each on a connection of its own.</summary>
public sealed class MartReader(WarehouseDatabase database)
{
    private const string ReviewThreshold = "@ReviewThresholdE4";

    /// <summary>All rows of the answer.</summary>
    public async Task<IReadOnlyList<TRow>> QueryAsync<TRow>(IMartQuery<TRow> query, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        var sql = SqlText.For(database.Dialect, query, query.Fragments);
        return (await connection.QueryAsync<TRow>(new CommandDefinition(sql, Parameters(sql, query), cancellationToken: cancellationToken))).AsList();
    }

    /// <summary>The first row of the answer; empty when there is none.</summary>
    public async Task<TRow?> FirstAsync<TRow>(IMartQuery<TRow> query, CancellationToken cancellationToken = default) =>
        (await QueryAsync(query, cancellationToken)) is [var first, ..] ? first : default;

    /// <summary>One page of the answer and the number of all its rows.</summary>
    public async Task<MartPage<TRow>> PageAsync<TRow>(IPagedMartQuery<TRow> query, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        var sql = SqlText.For(database.Dialect, query, query.Fragments);
        var rows = await connection.QueryAsync<TRow>(new CommandDefinition(sql, Parameters(sql, query), cancellationToken: cancellationToken));
        var count = await connection.ExecuteScalarAsync(new CommandDefinition(SqlText.Counting(sql), Parameters(sql, query), cancellationToken: cancellationToken));
        return new MartPage<TRow>(rows.AsList(), Convert.ToInt64(count, CultureInfo.InvariantCulture));
    }

    // The threshold of review belongs to the warehouse: no page has to know it to leave out what is in doubt.
    private object Parameters(string sql, object query)
    {
        if (!sql.Contains(ReviewThreshold, StringComparison.Ordinal))
            return query;
        var parameters = new DynamicParameters(query);
        parameters.Add(ReviewThreshold, database.ReviewThresholdE4);
        return parameters;
    }
}
