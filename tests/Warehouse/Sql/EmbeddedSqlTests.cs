using System.Text.RegularExpressions;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Tests.Warehouse.Sql;

/// <summary>Every embedded SQL file is T-SQL too, with all its filters and with none.</summary>
public sealed partial class EmbeddedSqlTests
{
    private static readonly SqlDialect SqlServer = new SqlServerDialect();

    // The script that makes a new embedded warehouse is SQLite's alone.
    public static TheoryData<string> Files() => [.. typeof(WarehouseDatabase).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.Contains(".Migrations.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Render_GivesTransactSql_WhenTheDialectIsSqlServer(string file)
    {
        var text = Read(file);

        foreach (var isFilled in new[] { true, false })
            TransactSql.Errors(Listed().Replace(SqlText.Render(text, _ => isFilled, Fragment), "IN (@$1)")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_StandsBesideATypeOfItsName(string file) =>
        typeof(WarehouseDatabase).Assembly.GetType(file[..^".sql".Length]).ShouldNotBeNull();

    [Theory]
    [InlineData("a -- if Year", true, "a\n")]
    [InlineData("a -- if Year", false, "")]
    [InlineData("a {{page}}", false, "a OFFSET @Skip ROWS FETCH NEXT @Take ROWS ONLY\n")]
    public void Render_ResolvesMarkers(string text, bool isFilled, string rendered) =>
        SqlText.Render(text, _ => isFilled, name => SqlServer.Fragments[name]).ShouldBe(rendered);

    [Fact]
    public void Counting_LeavesTheOrderOut() =>
        SqlText.Counting("SELECT 1 AS a\n-- order\nORDER BY a\n").ShouldBe("SELECT COUNT(*) FROM (SELECT 1 AS a\n) counted");

    // A query's own fragments (a sort order, a column) are expressions over columns; any name stands for them.
    private static string Fragment(string name) => SqlServer.Fragments.TryGetValue(name, out var own) ? own : "fragment";

    private static string Read(string file)
    {
        using var stream = typeof(WarehouseDatabase).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // Dapper writes out a list behind IN itself.
    [GeneratedRegex(@"\bIN (@\w+)")]
    private static partial Regex Listed();
}
