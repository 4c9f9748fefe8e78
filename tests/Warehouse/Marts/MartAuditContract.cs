using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Audit;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Warehouse.Marts;

/// <summary>Marts equal facts: after any run of loads and corrections, and the audit says so when they do not.</summary>
public abstract class MartAuditContract(ITestDatabase testDatabase) : WarehouseContract(testDatabase)
{
    private static readonly string[] Kinds =
        [DocumentKinds.BudgetDisclosure, DocumentKinds.FinalAccountsDisclosure, DocumentKinds.ProjectSelfEvaluation, DocumentKinds.SelfEvaluationSummary];

    private static readonly string[] Places = [Statements.Form, Statements.Narrative, Statements.Summary, Statements.Target];

    [ContractFact]
    public async Task RunAsync_FindsNothing_WhenRandomDocumentsCameAndWereCorrected()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var region = star.Region("甲县");

        Prop.ForAll<int>(seed =>
        {
            LoadAndCorrectAsync(star, region, new Random(seed)).GetAwaiter().GetResult();
            var audit = new MartAudit(Database).RunAsync().GetAwaiter().GetResult();
            audit.Differences.ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

        (await new MartAudit(Database).RunAsync()).CheckedCount.ShouldBeGreaterThanOrEqualTo(8);
        await SumsOfProjectsAreSumsOfFactsAsync(star);
    }

    [ContractFact]
    public async Task RebuildAsync_GivesTheSameMarts_WhenTheyWereRefreshedStepByStep()
    {
        await using var star = await TestStar.OpenAsync(Database);
        await LoadAndCorrectAsync(star, star.Region("甲县"), new Random(7));
        var before = await star.Context.Set<DepartmentYearRow>().AsNoTracking().CountAsync();

        await new MartRefresh(Database).RebuildAsync(star.Context);

        (await star.Context.Set<DepartmentYearRow>().AsNoTracking().CountAsync()).ShouldBe(before);
        (await new MartAudit(Database).RunAsync()).Differences.ShouldBeEmpty();
    }

    [ContractFact]
    public async Task RunAsync_NamesTheNumber_WhenAMartWasChangedBehindItsFacts()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        star.Line(star.Document(DocumentKinds.FinalAccountsDisclosure, department, 2022), "expenditure.this_year", Stages.Final, 80m);
        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, 2022));
        await star.Context.Set<DepartmentYearRow>().ExecuteUpdateAsync(row => row.SetProperty(department => department.OutturnFen, 1));

        var audit = await new MartAudit(Database).RunAsync();

        audit.Differences.ShouldHaveSingleItem().ShouldBe(
            new MartDifference("mart_department_year", $"{department.DepartmentKey}|2022", nameof(DepartmentYearRow.OutturnFen), "1", "8000"));
    }

    [ContractFact]
    public async Task RunAsync_NamesTheRow_WhenARefreshWasMissed()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var document = star.Document(DocumentKinds.ProjectSelfEvaluation, department, 2022);
        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, 2022));
        var project = star.Project("一", department);
        star.Execution(document, project, 1m, 1m, 1m);

        var audit = await new MartAudit(Database).RunAsync();

        audit.Differences.ShouldContain(new MartDifference("mart_project_year", $"{project.ProjectKey}|2022", "", null, "row"));
    }

    /// <summary>Two departments, two years, documents of random kinds with random facts; some are superseded by a version that says less.</summary>
    private static async Task LoadAndCorrectAsync(TestStar star, DimRegion region, Random random)
    {
        var department = star.Department($"部门{Guid.NewGuid():N}", region);
        var projects = Enumerable.Range(0, 3).Select(number => star.Project($"项目{number}", department)).ToList();
        for (var step = 0; step < 4; step++)
        {
            var year = 2020 + random.Next(2);
            var version = star.Document(Kinds[random.Next(Kinds.Length)], department, year, isDemonstration: random.Next(2) == 0);
            Fill(star, version, projects, random);
            if (random.Next(3) == 0)
            {
                version.IsCurrent = false;
                Fill(star, star.Version(star.Context.Documents.Single(document => document.DocumentKey == version.DocumentKey), 2), projects[..1], random);
            }

            await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, year));
        }
    }

    private static void Fill(TestStar star, DimDocumentVersion version, IReadOnlyList<DimProject> projects, Random random)
    {
        foreach (var project in projects)
        {
            var place = Places[random.Next(Places.Length)];
            var fullYear = Maybe();
            star.Execution(version, project, Maybe(), fullYear, random.Next(3) == 0 ? fullYear : Maybe(), Maybe(), place);
            star.Score(version, project, 10m, Maybe(), random.Next(2) == 0 ? "良" : null, place);
        }

        star.Line(version, "expenditure.total", Stages.Budget, Maybe(), confidence: random.Next(2) == 0 ? 1m : 0.5m);
        star.Line(version, "expenditure.this_year", Stages.Final, Maybe());
        star.ThreePublic(version, ThreePublicCategories.Total, random.Next(2) == 0 ? Stages.Budget : Stages.Final, Maybe(), Maybe());

        decimal? Maybe() => random.Next(4) switch { 0 => null, 1 => 0m, _ => random.Next(10_000) / 100m };
    }

    /// <summary>Told independently of the code that fills the marts: by LINQ over the facts that the project rows name as their sources.</summary>
    private static async Task SumsOfProjectsAreSumsOfFactsAsync(TestStar star)
    {
        var facts = await star.Context.ProjectExecutionFacts.AsNoTracking().ToDictionaryAsync(fact => fact.FactKey);
        var projects = await star.Context.Set<ProjectYearRow>().AsNoTracking().ToListAsync();
        foreach (var row in await star.Context.Set<DepartmentYearRow>().AsNoTracking().ToListAsync())
        {
            var own = projects.Where(project => (project.DepartmentKey, project.FiscalYear) == (row.DepartmentKey, row.FiscalYear)).ToList();
            var outturns = own.Where(project => project.OutturnFactKey is not null).Select(project => facts[project.OutturnFactKey!.Value].Outturn.Fen!.Value).ToList();
            row.ProjectOutturnFen.ShouldBe(outturns.Count == 0 ? null : outturns.Sum());
        }
    }
}
