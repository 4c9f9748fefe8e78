using PerfEval.Warehouse;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>Fills a star with departments, documents and facts in the words of a test.</summary>
public sealed class TestStar : IAsyncDisposable
{
    private readonly WarehouseDatabase _database;
    private readonly DimRecognizer _recognizer = new() { Code = "test", Title = "测试", Basis = "测试" };
    private int _statementNo;

    private TestStar(WarehouseDatabase database)
    {
        _database = database;
        Context = database.CreateContext();
    }

    public WarehouseContext Context { get; }

    public static async Task<TestStar> OpenAsync(WarehouseDatabase database)
    {
        var star = new TestStar(database);
        star.Context.Add(star._recognizer);
        await star.Context.SaveChangesAsync();
        return star;
    }

    public DimRegion Region(string name, int parent = 1, int level = 4)
    {
        var region = new DimRegion { NaturalCode = $"name:{name}", Name = name, MatchName = name, ParentRegionKey = parent, Level = (short)level };
        return Save(region);
    }

    public DimDepartment Department(string name, DimRegion region) =>
        Save(new DimDepartment { NaturalCode = $"name:{name}", Name = name, MatchName = name, RegionKey = region.RegionKey });

    public DimUnit Unit(string name, DimDepartment department) =>
        Save(new DimUnit { NaturalCode = $"name:{name}", Name = name, MatchName = name, DepartmentKey = department.DepartmentKey });

    public DimProject Project(string name, DimDepartment department, DimUnit? unit = null) =>
        Save(new DimProject { NaturalCode = $"name:{name}", Name = name, MatchName = name, DepartmentKey = department.DepartmentKey, UnitKey = unit?.UnitKey });

    public DimDocumentVersion Document(string kind, DimDepartment department, int year, bool isDemonstration = false)
    {
        var document = Save(new DimDocument
        {
            NaturalCode = Guid.NewGuid().ToString(),
            DocumentKindKey = DocumentKinds.KeyOf(kind),
            RegionKey = department.RegionKey,
            DepartmentKey = department.DepartmentKey,
            FiscalYear = year,
            Title = $"{department.Name}{year}年{kind}",
        });
        return Version(document, 1, isDemonstration);
    }

    public DimDocumentVersion Version(DimDocument document, int versionNo, bool isDemonstration = false) => Save(new DimDocumentVersion
    {
        DocumentKey = document.DocumentKey,
        VersionNo = versionNo,
        Sha256 = Guid.NewGuid().ToString("N"),
        FileName = $"{document.Title}.txt",
        Format = "text",
        Title = document.Title,
        IsCurrent = true,
        IsDemonstration = isDemonstration,
        Status = DocumentStatuses.Loaded,
        LoadedAt = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
    });

    public FactBudgetLine Line(DimDocumentVersion version, string line, string stage, decimal? yuan = null, decimal? number = null, DimUnit? unit = null, decimal confidence = 1m)
    {
        var dimension = Context.BudgetLines.AsEnumerable().FirstOrDefault(known => known.Code == line)
            ?? Save(new DimBudgetLine { Code = line, Name = line, Unit = number is null ? BudgetLineUnits.Yuan : BudgetLineUnits.Count });
        var fact = About(version, new FactBudgetLine
        {
            BudgetLineKey = dimension.BudgetLineKey,
            Stage = stage,
            Amount = number is null ? Yuan(yuan) : PrintedMoney.NotFound,
            NumberE4 = (long?)(number * 10_000m),
            Locator = "L1",
        });
        fact.UnitKey = unit?.UnitKey;
        fact.ConfidenceE4 = (int)(confidence * 10_000m);
        return Save(fact);
    }

    public FactThreePublic ThreePublic(DimDocumentVersion version, string category, string stage, decimal? yuan, decimal? change = null) => Save(About(version, new FactThreePublic
    {
        Category = category,
        Stage = stage,
        Amount = Yuan(yuan),
        Change = Yuan(change),
        Locator = "L1",
    }));

    public FactProjectExecution Execution(
        DimDocumentVersion version, DimProject? project, decimal? initial, decimal? fullYear, decimal? outturn, decimal? rate = null, string statement = Statements.Form, string? reason = null) =>
        Save(About(version, new FactProjectExecution
        {
            ProjectKey = project?.ProjectKey,
            ProjectName = project?.Name ?? "全部项目",
            Statement = statement,
            InitialBudget = Yuan(initial),
            FullYearBudget = Yuan(fullYear),
            Outturn = Yuan(outturn),
            PrintedRate = Number(rate),
            RequestedAmount = PrintedMoney.NotFound,
            Balance = PrintedMoney.NotFound,
            Reason = reason,
            Locator = "L2",
        }));

    public FactProjectScore Score(DimDocumentVersion version, DimProject project, decimal? execution, decimal? total, string? grade, string statement = Statements.Form) =>
        Save(About(version, new FactProjectScore
        {
            ProjectKey = project.ProjectKey,
            ProjectName = project.Name,
            Statement = statement,
            ExecutionScore = Number(execution),
            ExecutionWeight = PrintedNumber.NotFound,
            IndicatorScore = PrintedNumber.NotFound,
            TotalScore = Number(total),
            PrintedGrade = grade,
            GradeLocator = grade is null ? null : "L3",
            Locator = "L3",
        }));

    /// <summary>Refreshes the marts of the given department-years in one transaction.</summary>
    public async Task RefreshAsync(params DepartmentYear[] touched)
    {
        await using var transaction = await Context.Database.BeginTransactionAsync();
        await new MartRefresh(_database).RefreshAsync(Context, touched);
        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private static PrintedMoney Yuan(decimal? yuan) => yuan is null
        ? PrintedMoney.NotFound
        : PrintedMoney.FromYuan(yuan, yuan == 0 ? PrintedStates.ExplicitZero : PrintedStates.Value, $"{yuan}", "元", 2, "L2");

    private static PrintedNumber Number(decimal? value) => value is null
        ? PrintedNumber.NotFound
        : PrintedNumber.From(value, value == 0 ? PrintedStates.ExplicitZero : PrintedStates.Value, $"{value}", "", 2, "L2");

    private TFact About<TFact>(DimDocumentVersion version, TFact fact)
        where TFact : Fact
    {
        var document = Context.Documents.Single(known => known.DocumentKey == version.DocumentKey);
        fact.DocumentVersionKey = version.DocumentVersionKey;
        fact.StatementNo = ++_statementNo;
        fact.RegionKey = document.RegionKey!.Value;
        fact.DepartmentKey = document.DepartmentKey!.Value;
        fact.FiscalYear = document.FiscalYear!.Value;
        fact.RecognizerKey = _recognizer.RecognizerKey;
        return fact;
    }

    private TRow Save<TRow>(TRow row)
        where TRow : class
    {
        Context.Add(row);
        Context.SaveChanges();
        return row;
    }
}
