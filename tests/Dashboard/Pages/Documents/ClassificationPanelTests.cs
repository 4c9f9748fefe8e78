using Bunit;
using Microsoft.EntityFrameworkCore;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Pages.Documents;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard.Pages.Documents;

public sealed class ClassificationPanelTests : DashboardDatabaseContext
{
    [Fact]
    public async Task Panel_ShowsTheWordsAndThePlace_OfEveryPart()
    {
        var page = await ShowAsync(DocumentStatuses.Loaded);

        page.Find("#classification").TextContent.ShouldContain("甲县财政局2022年度部门决算");
        page.Find("#classification a[href*='at=L1']").TextContent.ShouldBe("第 1 行");
    }

    [Fact]
    public async Task Panel_AsksForWhatIsMissing_WhenTheDocumentWaits()
    {
        var page = await ShowAsync(DocumentStatuses.Quarantined);

        page.Find("#classification form").TextContent.ShouldContain("还缺：年度");
    }

    [Fact]
    public async Task Save_LogsTheChangedPartAndReadsAnew()
    {
        var page = await ShowAsync(DocumentStatuses.Quarantined);

        page.FindAll("#classification form input")[0].Change("２０２１");
        await page.Find("#classification form").SubmitAsync();

        await using var context = Database.CreateContext();
        var entry = await context.Corrections.SingleAsync();
        (entry.Subject, entry.Measure, entry.NewValue).ShouldBe((CorrectionSubjects.Profile, ProfileParts.FiscalYear, "2021"));
        Intake.Reloaded.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Save_ChangesNothing_WhenTheYearIsNone()
    {
        var page = await ShowAsync(DocumentStatuses.Quarantined);

        page.FindAll("#classification form input")[0].Change("21年");
        await page.Find("#classification form").SubmitAsync();

        page.Find("#classification .problem").TextContent.ShouldContain("年度应在");
        Intake.Reloaded.ShouldBeEmpty();
    }

    [Fact]
    public async Task Upload_ShowsWhatBecameOfTheFile()
    {
        await ShowAsync(DocumentStatuses.Loaded);
        var page = RenderIn<DocumentsPage>(new ViewState());

        page.FindComponent<Microsoft.AspNetCore.Components.Forms.InputFile>().UploadFiles(InputFileContent.CreateFromText("甲县财政局", "决算.txt"));

        page.WaitForAssertion(() => page.Find(".upload tbody th").TextContent.Trim().ShouldBe("决算.txt"));
        Intake.Uploaded.ShouldBe(["决算.txt 15"]);
    }

    [Fact]
    public async Task Alias_IsGivenToTheLine_WithTheScopeOfTheDocument()
    {
        var page = await ShowAsync(DocumentStatuses.Loaded);

        page.FindAll("details form input")[0].Change("财政局（本级）");
        page.FindAll("details form input")[1].Change("财政局");
        await page.Find("details form").SubmitAsync();

        var rule = Intake.Aliases.ShouldHaveSingleItem();
        (rule.EntityKind, rule.RegionName, rule.Alias, rule.CanonicalName).ShouldBe((EntityKinds.Department, "甲县", "财政局（本级）", "财政局"));
    }

    private async Task<IRenderedComponent<DocumentPage>> ShowAsync(string status)
    {
        await using var star = await TestStar.OpenAsync(Database);
        var version = star.Document(DocumentKinds.FinalAccountsDisclosure, star.Department("财政局", star.Region("甲县")), 2022);
        version.Status = status;
        foreach (var (part, value) in new[] { (ProfileParts.Kind, DocumentKinds.FinalAccountsDisclosure), (ProfileParts.Region, "甲县"), (ProfileParts.Department, "财政局"), (ProfileParts.FiscalYear, status == DocumentStatuses.Quarantined ? "" : "2022") })
            star.Context.Add(new ClassificationEvidence { DocumentVersionKey = version.DocumentVersionKey, Part = part, Value = value, Text = value.Length == 0 ? "" : "甲县财政局2022年度部门决算", Locator = value.Length == 0 ? "" : "L1" });
        await star.Context.SaveChangesAsync();
        return RenderIn<DocumentPage>(new ViewState(), builder => builder.Add(shown => shown.Key, version.DocumentKey));
    }
}
