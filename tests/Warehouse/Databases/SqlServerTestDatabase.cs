using Microsoft.Data.SqlClient;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>A database of its own on the server that the environment names.</summary>
public sealed class SqlServerTestDatabase : ITestDatabase
{
    public const string Variable = "PERFEVAL_TEST_SQLSERVER";

    private readonly TemporaryFolder _folder = new();
    private readonly string _name = $"perfeval_test_{Guid.NewGuid():N}";

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    public async Task<WarehouseDatabase> OpenAsync()
    {
        var database = WarehouseDatabase.Open(new WarehouseOptions
        {
            Provider = WarehouseProvider.SqlServer,
            DataDirectory = _folder.Path,
            ConnectionString = new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = _name }.ToString(),
        });
        await database.MigrateAsync();
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        SqlConnection.ClearAllPools();
        await using var connection = new SqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var drop = connection.CreateCommand();
        drop.CommandText = $"IF DB_ID('{_name}') IS NOT NULL BEGIN ALTER DATABASE {_name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE {_name}; END";
        await drop.ExecuteNonQueryAsync();
        _folder.Dispose();
    }
}
