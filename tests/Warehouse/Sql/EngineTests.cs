using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PerfEval.Tests.Warehouse.Sql;

/// <summary>The database libraries load and work over whatever the package gallery gave for their dependencies.</summary>
public sealed class EngineTests
{
    [Fact]
    public void Sqlite_Answers_WhenAskedForItsVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select sqlite_version()";

        var version = Version.Parse((string)command.ExecuteScalar()!);

        version.ShouldBeGreaterThanOrEqualTo(new Version(3, 35), "window functions and RETURNING are relied on");
    }

    [Fact]
    public void SqlServerClient_TakesAParameter_WhenItsTypesAreStoodIn()
    {
        using var command = new SqlCommand("select @year");

        command.Parameters.AddWithValue("@year", 2024).SqlDbType.ShouldBe(System.Data.SqlDbType.Int);
    }

    [Theory]
    [InlineData("select top (5) a from b order by a;", 0)]
    [InlineData("select from where;", 1)]
    public void TransactSqlParser_CountsErrors_WhenTextIsBroken(string text, int least)
    {
        using var reader = new StringReader(text);

        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        errors.Count.ShouldBeGreaterThanOrEqualTo(least);
        (errors.Count == 0).ShouldBe(least == 0);
    }
}
