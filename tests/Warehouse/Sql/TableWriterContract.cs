using Microsoft.EntityFrameworkCore;
using PerfEval.Tests.Warehouse.Databases;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Warehouse.Sql;

/// <summary>What the writer inserts, EF Core reads back alike.</summary>
public abstract class TableWriterContract(ITestDatabase testDatabase) : WarehouseContract(testDatabase)
{
    [ContractFact]
    public async Task Write_KeepsEveryColumn_WhenARowHasPrintedFigures()
    {
        await using var star = await TestStar.OpenAsync(Database);
        var department = star.Department("财政局", star.Region("甲县"));
        var version = star.Document(DocumentKinds.ProjectSelfEvaluation, department, 2022);
        var project = star.Project("信息化", department);
        var fact = new FactProjectExecution
        {
            DocumentVersionKey = version.DocumentVersionKey,
            StatementNo = 7,
            RegionKey = department.RegionKey,
            DepartmentKey = department.DepartmentKey,
            UnitName = "本级",
            FiscalYear = 2022,
            RecognizerKey = star.Context.Recognizers.Single().RecognizerKey,
            Locator = "L12",
            ConfidenceE4 = 8_500,
            ConfidenceReason = "单位推断",
            ProjectKey = project.ProjectKey,
            ProjectName = "信息化",
            Statement = Statements.Form,
            InitialBudget = PrintedMoney.FromYuan(1_234.56m, PrintedStates.Value, "0.123456", "万元", 6, "L13"),
            FullYearBudget = PrintedMoney.FromYuan(null, PrintedStates.Dash, "——", "万元", 0, "L13"),
            Outturn = PrintedMoney.FromYuan(0m, PrintedStates.ExplicitZero, "0", "万元", 0, "L13"),
            PrintedRate = PrintedNumber.From(98.1m, PrintedStates.Value, "98.1%", "%", 1, "L14"),
            RequestedAmount = PrintedMoney.NotFound,
            Balance = PrintedMoney.NotFound,
            Reason = "合同未到期",
        };

        await using (var transaction = await star.Context.Database.BeginTransactionAsync())
        {
            using var writer = new TableWriter<FactProjectExecution>(star.Context);
            writer.Write([fact]).ShouldBe(1);
            await transaction.CommitAsync();
        }

        var read = await star.Context.ProjectExecutionFacts.AsNoTracking().SingleAsync();
        read.FactKey.ShouldBePositive();
        read.FactKey = fact.FactKey;
        read.ShouldBeEquivalentTo(fact);
    }

    [ContractFact]
    public async Task Write_LeavesNothing_WhenTheTransactionIsRolledBack()
    {
        await using var star = await TestStar.OpenAsync(Database);
        await using (await star.Context.Database.BeginTransactionAsync())
        {
            using var writer = new TableWriter<DimFundSource>(star.Context);
            writer.Write([new DimFundSource { Name = "市县区财政资金", Kind = FundSourceKinds.Fiscal }]);
        }

        (await star.Context.FundSources.CountAsync()).ShouldBe(0);
    }
}
