using System.Text.Json;
using CsvHelper;
using PerfEval.Etl.Export;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Export;

public sealed class DataPackageTests() : WarehouseContract(new SqliteTestDatabase()), IDisposable
{
    private readonly TestDocuments _documents = new();
    private readonly TemporaryFolder _out = new();

    [Fact]
    public async Task WriteAsync_KeepsNamesAsPrintedAndMoneyInYuan()
    {
        _documents.Form("a.txt", "2022年“档案数字化”加工", initial: 80m, outturn: 0m);
        await LoadAndExportAsync();

        var project = Rows("projects").ShouldHaveSingleItem();

        (project["document"], project["project"], project["unit"]).ShouldBe(("a.txt", "2022年“档案数字化”加工", TestDocuments.Unit));
        (project["initial_budget_yuan"], project["executed_yuan"], project["reported_rate_pct"]).ShouldBe(("800000.00", "0.00", "0"));
        (project["execution_score"], project["grade"]).ShouldBe(("9", ""));
    }

    [Fact]
    public async Task WriteAsync_LeavesOutOldVersions_UnlessAsked()
    {
        _documents.Form("a.txt", "档案数字化加工", outturn: 62m);
        await LoadAndExportAsync();
        _documents.Form("a.txt", "档案数字化加工", outturn: 40m);
        await LoadAndExportAsync();

        Rows("projects").ShouldHaveSingleItem()["executed_yuan"].ShouldBe("400000.00");
        await new DataPackage(Database, TimeProvider.System).WriteAsync(_out.Path, allVersions: true);
        Rows("projects").Select(row => row["executed_yuan"]).ShouldBe(["620000.00", "400000.00"]);
    }

    [Fact]
    public async Task WriteAsync_ListsEveryFileOfThePackage()
    {
        _documents.Form("a.txt", "档案数字化加工");
        await LoadAndExportAsync();

        var package = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_out.Path, "datapackage.json"))).RootElement;

        var resources = package.GetProperty("resources").EnumerateArray().ToList();
        resources.Select(resource => resource.GetProperty("path").GetString()).Append("datapackage.json").Order(StringComparer.Ordinal)
            .ShouldBe(Directory.EnumerateFiles(_out.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        package.GetProperty("sources")[0].GetProperty("path").GetString().ShouldBe("a.txt");
        resources.Single(resource => resource.GetProperty("name").GetString() == "indicators").GetProperty("rows").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task WriteAsync_ListsUnreadableFilesAsRejects()
    {
        _documents.Write("空.txt", "");
        await LoadAndExportAsync();

        var reject = Rows("rejects").ShouldHaveSingleItem();

        (reject["document"], reject["stage"], reject["reason"]).ShouldBe(("空.txt", "read", "unreadable.empty"));
    }

    public void Dispose()
    {
        _documents.Dispose();
        _out.Dispose();
    }

    private async Task LoadAndExportAsync()
    {
        await DocumentLoader.For(Database).LoadAsync([_documents.Folder], new LoadOptions());
        await new DataPackage(Database, TimeProvider.System).WriteAsync(_out.Path, allVersions: false);
    }

    private List<Dictionary<string, string>> Rows(string table)
    {
        using var csv = CsvReader.FromFile(Path.Combine(_out.Path, $"{table}.csv"));
        var rows = new List<Dictionary<string, string>>();
        foreach (var _ in csv) rows.Add(csv.Headers.ToDictionary(name => name, name => csv.GetString(name)));
        return rows;
    }
}
