using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Checking;
using PerfEval.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Checking;

public sealed class DocumentCheckerTests() : WarehouseContract(new SqliteTestDatabase())
{
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "Specs", "Rules");

    [Fact]
    public async Task RunAsync_ChecksOnlyWhatALoadTouched_WhenRunAgain()
    {
        await LoadAsync("accounts.txt");
        var first = await RunAsync();
        var again = await RunAsync();
        await LoadAsync("budget.txt");
        var next = await RunAsync();

        (first.Documents, again.Documents, next.Documents).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task RunAsync_StoresAnOutcomeOfEveryCheck_ForEveryDocument()
    {
        await LoadAsync("accounts.txt");
        await RunAsync();

        await using var context = Database.CreateContext();
        var results = await context.RuleResults.Where(result => !result.IsAcrossDocuments).ToListAsync();

        results.Select(result => result.RuleId).ShouldBeUnique();
        results.Count.ShouldBe(Rules.RuleSetIds.OfDocuments.Count);
        results.ShouldAllBe(result => result.PassCount + result.FailCount > 0 || result.ReasonKey != null);
    }

    [Fact]
    public async Task RunAsync_DropsTheFindingsOfTheOldVersion_WhenADocumentIsCorrected()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Database.DataDirectory, "in")).FullName;
        var file = Path.Combine(folder, "决算.txt");
        var sound = await File.ReadAllTextAsync(Path.Combine(Documents, "accounts.txt"));
        await File.WriteAllTextAsync(file, sound.Replace("八、其他收入\t8\t50000.00", "八、其他收入\t8\t60000.00", StringComparison.Ordinal));
        await LoadFileAsync(file);
        await RunAsync();
        var before = await FindingsAsync("FA-01");
        await File.WriteAllTextAsync(file, sound);
        await LoadFileAsync(file);
        await RunAsync();

        before.ShouldBe(1);
        (await FindingsAsync("FA-01")).ShouldBe(0);
    }

    [Fact]
    public async Task RunAsync_HoldsTheAccountsAgainstTheYearBefore_WhenBothAreLoaded()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Database.DataDirectory, "in")).FullName;
        var text = await File.ReadAllTextAsync(Path.Combine(Documents, "accounts.txt"));
        await File.WriteAllTextAsync(Path.Combine(folder, "2031.txt"), text);
        await File.WriteAllTextAsync(Path.Combine(folder, "2032.txt"), text.Replace("2031", "2042", StringComparison.Ordinal).Replace("2032 年 2 月", "2043 年 2 月", StringComparison.Ordinal).Replace("2030", "2041", StringComparison.Ordinal).Replace("2042", "2032", StringComparison.Ordinal).Replace("2041", "2031", StringComparison.Ordinal));
        await LoadFileAsync(folder);
        await RunAsync();

        // The later year opens with 20 000 where the earlier one closed with 30 000.
        (await FindingsAsync("XD-10")).ShouldBeGreaterThan(0);
    }

    private async Task<int> FindingsAsync(string rule)
    {
        await using var context = Database.CreateContext();
        return await context.RuleFindings.CountAsync(finding => finding.RuleId == rule);
    }

    private Task<CheckSummary> RunAsync() => new DocumentChecker(Database, TimeProvider.System).RunAsync();

    private Task LoadAsync(string name) => LoadFileAsync(Path.Combine(Documents, name));

    private Task LoadFileAsync(string path) => DocumentLoader.For(Database).LoadAsync([path], new LoadOptions());
}
