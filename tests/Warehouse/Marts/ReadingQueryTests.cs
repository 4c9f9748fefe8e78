using System.Data.Common;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Tests.Warehouse.Marts;

/// <summary>Every query of the reading side runs on a fresh warehouse, with no filter and with all of them, and its columns are the properties of its row.</summary>
public sealed class ReadingQueryTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("perfeval-queries-");
    private WarehouseDatabase _database = null!;

    public static TheoryData<string, bool> Queries()
    {
        var cases = new TheoryData<string, bool>();
        foreach (var query in QueryTypes)
        {
            cases.Add(query.FullName!, false);
            cases.Add(query.FullName!, true);
        }

        return cases;
    }

    private static IEnumerable<Type> QueryTypes =>
        typeof(MartReader).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && RowOf(type) is not null);

    public async Task InitializeAsync()
    {
        _database = WarehouseDatabase.Open(new WarehouseOptions { DataDirectory = _data.FullName });
        await _database.MigrateAsync();
    }

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_NamesEveryPropertyOfItsRow_WhenRun(string name, bool withAllFilters)
    {
        var type = typeof(MartReader).Assembly.GetType(name)!;
        var query = Make(type, withAllFilters);

        var columns = await ColumnsAsync(query);

        var row = RowOf(type)!;
        var wanted = row.GetProperties().Where(property => property.CanWrite).Select(property => property.Name.ToLowerInvariant());
        wanted.Except(columns).ShouldBeEmpty();
    }

    private static Type? RowOf(Type type) =>
        type.GetInterfaces().FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IMartQuery<>))?.GetGenericArguments()[0];

    private static object Make(Type type, bool withAllFilters)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var query = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name == "Measure" ? MeasureOf(type) : "x"))]);
        foreach (var property in type.GetProperties().Where(property => withAllFilters && property.CanWrite && property.Name is not ("Sort" or "Skip" or "Take" or "Measure")))
        {
            property.SetValue(query, Sample(property.PropertyType, "x"));
        }

        return query;
    }

    private static string MeasureOf(Type type) => type.Name switch
    {
        "ProjectMoneySourceQuery" => "outturn",
        "ProjectScoreSourceQuery" => "total",
        "IndicatorSourceQuery" => "score",
        "ClassifiedExpenditureSourceQuery" => "total",
        _ => "amount",
    };

    private static object Sample(Type type, string text) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(string) => text,
        var plain when plain == typeof(int[]) => new[] { 1, 2 },
        var plain when plain == typeof(bool) => true,
        var plain => Convert.ChangeType(1, plain, System.Globalization.CultureInfo.InvariantCulture),
    };

    private async Task<HashSet<string>> ColumnsAsync(object query)
    {
        await using var connection = await _database.OpenConnectionAsync();
        var fragments = (IReadOnlyDictionary<string, string>)query.GetType().GetInterfaces()
            .First(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IMartQuery<>))
            .GetProperty("Fragments")!.GetValue(query)!;
        var parameters = new Dapper.DynamicParameters(query);
        parameters.Add("@ReviewThresholdE4", _database.ReviewThresholdE4);
        await using var reader = await Dapper.SqlMapper.ExecuteReaderAsync(connection, SqlText.For(_database.Dialect, query, fragments), parameters);
        return [.. Enumerable.Range(0, ((DbDataReader)reader).FieldCount).Select(index => reader.GetName(index).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant())];
    }
}
