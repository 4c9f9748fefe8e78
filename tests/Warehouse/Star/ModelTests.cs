using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PerfEval.Tests.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Warehouse.Star;

/// <summary>One model for every engine: names, lengths and migrations hold what all of them ask for. Needs no server.</summary>
public sealed partial class ModelTests
{
    public static TheoryData<string> Engines() => ["Sqlite", "SqlServer"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Migrations_HoldTheWholeModel(string engine)
    {
        using var context = Context(engine);

        context.Database.HasPendingModelChanges().ShouldBeFalse("dotnet ef migrations add NAME, for both engines");
    }

    [Fact]
    public void CompiledModel_IsTheModel()
    {
        using var context = Context("Sqlite");

        Columns(context.Model).ShouldBe(
            Columns(context.GetService<IDesignTimeModel>().Model),
            "dotnet ef dbcontext optimize -p warehouse -c SqliteWarehouseContext -o Migrations/Sqlite/Compiled -n PerfEval.Warehouse.Migrations.Sqlite.Compiled");
    }

    [Fact]
    public void CreateScript_IsAllMigrations()
    {
        using var context = Context("Sqlite");
        using var script = new StreamReader(typeof(WarehouseContext).Assembly.GetManifestResourceStream("PerfEval.Warehouse.Migrations.Sqlite.Create.sql")!);

        script.ReadToEnd().ReplaceLineEndings("\n").Trim().ShouldBe(
            context.GetService<IMigrator>().GenerateScript().ReplaceLineEndings("\n").Trim(),
            "dotnet ef migrations script -p warehouse -c SqliteWarehouseContext -o warehouse/Migrations/Sqlite/Create.sql");
    }

    [Fact]
    public void Migrations_AreTransactSql_WhenScripted()
    {
        using var context = Context("SqlServer");
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        TransactSql.Errors(script).ShouldBeEmpty();
        script.ShouldContain("CREATE TABLE [fact_project_execution]");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Names_ArePlain(string engine)
    {
        using var context = Context(engine);
        var tables = context.Model.GetEntityTypes().ToList();
        var columns = tables.SelectMany(table => table.GetFlattenedProperties()).Select(property => property.GetColumnName());
        var indexes = tables.SelectMany(table => table.GetIndexes()).Select(index => index.GetDatabaseName()!);
        var references = tables.SelectMany(table => table.GetForeignKeys()).Select(reference => reference.GetConstraintName()!);
        var keys = tables.SelectMany(table => table.GetKeys()).Select(key => key.GetName()!);

        string[] names = [.. tables.Select(table => table.GetTableName()!), .. columns, .. indexes, .. references, .. keys];

        names.Where(name => !Plain().IsMatch(name)).ShouldBeEmpty("snake_case, 63 bytes at most (PostgreSQL)");
        names.Where(ReservedWords.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void Names_NeedNoQuotes_InTransactSql()
    {
        using var context = Context("SqlServer");

        foreach (var table in context.Model.GetEntityTypes())
        {
            var columns = string.Join(", ", table.GetFlattenedProperties().Select(property => property.GetColumnName()));
            TransactSql.Errors($"SELECT {columns} FROM {table.GetTableName()}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Indexes_FitIntoSqlServer()
    {
        using var context = Context("SqlServer");
        var indexes = context.Model.GetEntityTypes().SelectMany(table => table.GetIndexes().Select(index => (Name: index.GetDatabaseName(), index.Properties))
            .Concat(table.GetKeys().Select(key => (Name: key.GetName(), key.Properties))));

        indexes.Where(index => index.Properties.Sum(Bytes) > 1_700).Select(index => index.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Texts_StateTheirCollation_WhenTheEngineIsSqlServer()
    {
        using var context = Context("SqlServer");
        var texts = context.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .SelectMany(table => table.GetFlattenedProperties()).Where(property => property.ClrType == typeof(string));

        texts.Where(text => text.GetCollation() is null).Select(text => $"{text.DeclaringType.Name}.{text.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Facts_AreUniqueByVersionAndNumber()
    {
        using var context = Context("Sqlite");
        var facts = context.Model.GetEntityTypes().Where(table => table.ClrType.IsSubclassOf(typeof(Fact))).ToList();

        facts.Count.ShouldBe(8);
        facts.ShouldAllBe(table => table.GetIndexes().Any(index => index.IsUnique
            && index.Properties[0].Name == nameof(Fact.DocumentVersionKey) && index.Properties[1].Name == nameof(Fact.StatementNo)));
    }

    private static readonly HashSet<string> ReservedWords =
        ["user", "order", "group", "limit", "offset", "percent", "plan", "file", "function", "table", "column", "key", "index", "check", "default", "case", "end", "values", "primary", "rule"];

    private static List<string> Columns(IModel model) =>
    [
        .. from table in model.GetRelationalModel().Tables
           from column in table.Columns
           orderby table.Name, column.Name
           select $"{table.Name}.{column.Name} {column.StoreType} {(column.IsNullable ? "null" : "not null")} {(table.PrimaryKey!.Columns.Contains(column) ? "key" : "")}",
    ];

    private static int Bytes(IProperty property) => property.ClrType == typeof(string) ? 2 * (property.GetMaxLength() ?? 4_000) : 8;

    private static WarehouseContext Context(string engine) => engine == "Sqlite"
        ? new SqliteWarehouseContext(new DbContextOptionsBuilder<SqliteWarehouseContext>().UseSqlite("Data Source=:memory:").Options)
        : new SqlServerWarehouseContext(new DbContextOptionsBuilder<SqlServerWarehouseContext>().UseSqlServer("Server=.;Database=perfeval").Options);

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$")]
    private static partial Regex Plain();
}
