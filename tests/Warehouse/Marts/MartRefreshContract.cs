using Microsoft.EntityFrameworkCore;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Warehouse.Marts;

/// <summary>Marts hold what current documents state, each number with the fact it came from.</summary>
public abstract class MartRefreshContract(ITestDatabase testDatabase) : WarehouseContract(testDatabase)
{
    private const int Year = 2022;

    [ContractFact]
    public async Task RefreshAsync_TakesTheBudgetDisclosure_WhenTheAccountsStateAnotherInitialBudget()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var budget = star.Line(star.Document(DocumentKinds.BudgetDisclosure, department, Year), "expenditure.total", Stages.Budget, 1_000m);
        var accounts = star.Document(DocumentKinds.FinalAccountsDisclosure, department, Year);
        star.Line(accounts, "initial_budget.fiscal_appropriation", Stages.Budget, 900m);
        star.Line(accounts, "expenditure.total", Stages.Final, 950m);
        var outturn = star.Line(accounts, "expenditure.this_year", Stages.Final, 800m);
        var rate = star.Line(accounts, "initial_budget.completion_rate_pct", Stages.Final, number: 88.89m);

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var row = await star.Context.Set<DepartmentYearRow>().SingleAsync();
        (row.InitialBudgetFen, row.InitialBudgetBase, row.InitialBudgetFactKey).ShouldBe((100_000, InitialBudgetBases.BudgetDisclosure, budget.FactKey));
        (row.OutturnFen, row.OutturnLine, row.OutturnFactKey).ShouldBe((80_000, "expenditure.this_year", outturn.FactKey));
        (row.InitialRateBp, row.PrintedRateE4, row.PrintedRateFactKey).ShouldBe((8_000, 888_900, rate.FactKey));
        (row.DocumentCount, row.BudgetDocumentCount, row.FinalAccountsDocumentCount).ShouldBe((2, 1, 1));
    }

    [ContractFact]
    public async Task RefreshAsync_ComparesLikeWithLike_WhenOnlyTheAppropriationHasAnInitialBudget()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var accounts = star.Document(DocumentKinds.FinalAccountsDisclosure, department, Year);
        star.Line(accounts, "initial_budget.fiscal_appropriation", Stages.Budget, 1_000m);
        star.Line(accounts, "expenditure.this_year", Stages.Final, 900m);
        star.Line(accounts, "fiscal_appropriation.expenditure.this_year", Stages.Final, 750m);

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var row = await star.Context.Set<DepartmentYearRow>().SingleAsync();
        (row.InitialBudgetBase, row.OutturnFen, row.RateOutturnFen, row.InitialRateBp)
            .ShouldBe((InitialBudgetBases.FiscalAppropriation, 90_000, 75_000, 7_500));
    }

    [ContractFact]
    public async Task RefreshAsync_LeavesNumbersEmpty_WhenNothingIsStated()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        star.Document(DocumentKinds.FinalAccountsDisclosure, department, Year);

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var row = await star.Context.Set<DepartmentYearRow>().SingleAsync();
        row.InitialBudgetFen.ShouldBeNull();
        row.OutturnFen.ShouldBeNull();
        row.InitialRateBp.ShouldBeNull();
        row.ProjectOutturnFen.ShouldBeNull();
        row.DocumentCount.ShouldBe(1);
    }

    [ContractFact]
    public async Task RefreshAsync_MakesNoYear_WhenItIsOnlyMentioned()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var mentioned = star.Line(star.Document(DocumentKinds.BudgetDisclosure, department, Year), "change.income.total", Stages.Budget, -5m);
        mentioned.FiscalYear = Year - 1;
        await star.Context.SaveChangesAsync();

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year - 1));

        (await star.Context.Set<DepartmentYearRow>().CountAsync()).ShouldBe(0);
        (await star.Context.Set<BudgetLineYearRow>().SingleAsync()).FactKey.ShouldBe(mentioned.FactKey);
    }

    [ContractFact]
    public async Task RefreshAsync_WeighsProjects_WhenSomeAreMaskedOrUnspent()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var accounts = star.Document(DocumentKinds.FinalAccountsDisclosure, department, Year);
        star.Execution(accounts, star.Project("掩盖", department), 1_000m, 400m, 400m, 100m);
        star.Execution(accounts, star.Project("零执行", department), 500m, 500m, 0m, 0m);
        star.Execution(accounts, star.Project("无年初", department), null, 200m, 200m, 100m);
        star.Execution(accounts, project: null, 1_500m, 900m, 400m);

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var row = await star.Context.Set<DepartmentYearRow>().SingleAsync();
        (row.ProjectCount, row.ProjectInitialFen, row.ProjectOutturnFen).ShouldBe((3, 150_000, 60_000));
        (row.RatedCount, row.RatedInitialFen, row.RatedOutturnFen).ShouldBe((2, 150_000, 40_000));
        (row.MaskedCount, row.MaskedInitialFen, row.MaskedUnspentFen).ShouldBe((1, 100_000, 60_000));
        (row.ZeroCount, row.ZeroInitialFen).ShouldBe((1, 50_000));
        (row.PrintedRateCount, row.PrintedRateSumE4, row.PrintedBaseFen, row.PrintedOutturnFen).ShouldBe((3, 2_000_000, 110_000, 60_000));
    }

    [ContractFact]
    public async Task RefreshAsync_PrefersTheForm_WhenAProjectIsStatedThreeTimes()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var project = star.Project("信息化", department);
        var target = star.Execution(star.Document(DocumentKinds.BudgetDisclosure, department, Year), project, 300m, null, null, statement: Statements.Target);
        var summary = star.Document(DocumentKinds.SelfEvaluationSummary, department, Year);
        star.Execution(summary, project, null, 250m, 200m, statement: Statements.Summary);
        var form = star.Execution(summary, project, null, 240m, 150m, 62.5m, reason: "合同未到期");
        star.Score(summary, project, 10m, 95m, "优", Statements.Summary);
        var score = star.Score(summary, project, 9m, 92m, "优秀");

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var row = await star.Context.Set<ProjectYearRow>().SingleAsync();
        (row.Statement, row.StatementCount).ShouldBe((Statements.Form, 3));
        (row.InitialFen, row.InitialFactKey, row.OutturnFen, row.OutturnFactKey).ShouldBe((30_000, target.FactKey, 15_000, form.FactKey));
        (row.InitialRateBp, row.FullYearRateBp, row.UnspentFen, row.PrintedRateE4).ShouldBe((5_000, 6_250, 15_000, 625_000));
        (row.TotalScoreE4, row.ScoreFactKey, row.PrintedGrade, row.PrintedRank).ShouldBe((920_000, score.FactKey, "优秀", (short)1));
        (row.RebasedScoreE4, row.RebasedGrade).ShouldBe((880_000, "良"));
        (row.Reason, row.ReasonFactKey).ShouldBe(("合同未到期", form.FactKey));
    }

    [ContractFact]
    public async Task RefreshAsync_IgnoresDoubtfulFactsAndOldVersions()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var old = star.Document(DocumentKinds.FinalAccountsDisclosure, department, Year);
        star.Line(old, "expenditure.this_year", Stages.Final, 111m);
        old.IsCurrent = false;
        var current = star.Version(star.Context.Documents.Single(), 2);
        star.Line(current, "expenditure.this_year", Stages.Final, 222m, confidence: 0.59m);
        var sure = star.Line(current, "expenditure.this_year", Stages.Final, 333m, confidence: 0.6m);

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var line = await star.Context.Set<BudgetLineYearRow>().SingleAsync();
        (line.AmountFen, line.FactKey).ShouldBe((33_300, sure.FactKey));
    }

    [ContractFact]
    public async Task RefreshAsync_CountsGrades_WhenTheRegionHasItsOwnScale()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("区财政局", star.Region("某区", parent: 2));
        var document = star.Document(DocumentKinds.ProjectSelfEvaluation, department, Year);
        Graded("一", 76m, "良");
        Graded("二", 76m, "中");
        Graded("三", null, "合格");

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var rows = await star.Context.Set<GradeCountRow>().OrderBy(row => row.Rank).ToListAsync();
        rows.Select(row => (row.Grade, row.PrintedCount, row.RecomputedCount, (int)row.Rank))
            .ShouldBe([("良", 1, 2, 2), ("合格", 1, 0, 3), ("中", 1, 0, 9)]);

        void Graded(string name, decimal? total, string grade)
        {
            var project = star.Project(name, department);
            star.Execution(document, project, 100m, 100m, 100m);
            star.Score(document, project, 10m, total, grade);
        }
    }

    [ContractFact]
    public async Task RefreshAsync_KeepsBudgetOutturnAndChangeApart_WhenThreePublicIsStatedTwice()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var initial = star.ThreePublic(star.Document(DocumentKinds.BudgetDisclosure, department, Year), ThreePublicCategories.Total, Stages.Budget, 50m);
        var accounts = star.Document(DocumentKinds.FinalAccountsDisclosure, department, Year);
        var fullYear = star.ThreePublic(accounts, ThreePublicCategories.Total, Stages.Budget, 40m);
        var outturn = star.ThreePublic(accounts, ThreePublicCategories.Total, Stages.Final, 40m, change: -5m);

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        var row = await star.Context.Set<ThreePublicYearRow>().SingleAsync();
        (row.InitialFen, row.InitialFactKey, row.FullYearFen, row.FullYearFactKey).ShouldBe((5_000, initial.FactKey, 4_000, fullYear.FactKey));
        (row.OutturnFen, row.OutturnFactKey, row.ChangeFen, row.ChangeFactKey).ShouldBe((4_000, outturn.FactKey, -500, outturn.FactKey));
        (await star.Context.Set<DepartmentYearRow>().SingleAsync()).ThreePublicBudgetFen.ShouldBe(5_000);
    }

    [ContractFact]
    public async Task RefreshAsync_SumsTheRegion_WhenOneOfTwoDepartmentsChanges()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var region = star.Region("甲县");
        var first = star.Department("财政局", region);
        var second = star.Department("教育局", region);
        star.Execution(star.Document(DocumentKinds.ProjectSelfEvaluation, first, Year), star.Project("一", first), 100m, 100m, 60m);
        star.Execution(star.Document(DocumentKinds.ProjectSelfEvaluation, second, Year), star.Project("二", second), 300m, 300m, 300m);
        await star.RefreshAsync(new DepartmentYear(first.DepartmentKey, Year), new DepartmentYear(second.DepartmentKey, Year));
        star.Execution(star.Document(DocumentKinds.ProjectSelfEvaluation, second, Year), star.Project("三", second), 100m, 100m, 0m);

        await star.RefreshAsync(new DepartmentYear(second.DepartmentKey, Year));

        var row = await star.Context.Set<RegionYearRow>().SingleAsync();
        (row.DepartmentCount, row.ProjectCount, row.RatedInitialFen, row.RatedOutturnFen).ShouldBe((2, 3, 50_000, 36_000));
    }

    [ContractFact]
    public async Task RefreshAsync_RemovesRows_WhenTheLastFactIsGone()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var version = star.Document(DocumentKinds.FinalAccountsDisclosure, department, Year);
        star.Line(version, "expenditure.this_year", Stages.Final, 1m);
        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));
        version.IsCurrent = false;
        await star.Context.SaveChangesAsync();

        await star.RefreshAsync(new DepartmentYear(department.DepartmentKey, Year));

        (await star.Context.Set<DepartmentYearRow>().CountAsync()).ShouldBe(0);
        (await star.Context.Set<BudgetLineYearRow>().CountAsync()).ShouldBe(0);
        (await star.Context.Set<RegionYearRow>().CountAsync()).ShouldBe(0);
    }
}
