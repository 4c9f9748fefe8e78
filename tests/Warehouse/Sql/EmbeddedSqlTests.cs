using System.Text.RegularExpressions;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts.Documents;
using PerfEval.Warehouse.Marts.Sources;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Tests.Warehouse.Sql;

/// <summary>Every embedded SQL file is T-SQL too, with all its filters and with none.</summary>
public sealed partial class EmbeddedSqlTests
{
    private static readonly SqlDialect SqlServer = new SqlServerDialect();

    // The script that makes a new embedded warehouse is SQLite's alone.
    private static readonly string[] Names = [.. typeof(WarehouseDatabase).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.Contains(".Migrations.", StringComparison.Ordinal))];

    public static TheoryData<string> Files => [.. Names];

    // What other files include is checked with them: alone it need not be a statement.
    public static TheoryData<string> Statements => [.. Names.Except(Names.SelectMany(name => Included().Matches(Read(name)).Select(match => $"{FolderOf(name)}{match.Groups[1].Value}.sql")))];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Render_GivesTransactSql_WhenTheDialectIsSqlServer(string file)
    {
        var text = SqlText.Of(typeof(WarehouseDatabase).Assembly.GetType(file[..^".sql".Length])!);

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

    [Theory]
    [InlineData(typeof(ProjectMoneySourceQuery))]
    [InlineData(typeof(DocumentsQuery))]
    public void Of_HoldsWhatTheFileIncludes(Type query) => SqlText.Of(query).ShouldSatisfyAllConditions(
        text => text.ShouldNotContain("-- include"),
        text => text.ShouldContain("JOIN dim_document_kind k"));

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

    private static string FolderOf(string file) => file[..(file[..^".sql".Length].LastIndexOf('.') + 1)];

    [GeneratedRegex(@"^-- include (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Included();

    // Dapper writes out a list behind IN itself.
    [GeneratedRegex(@"\bIN (@\w+)")]
    private static partial Regex Listed();
}
