using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Star.Mappings;

namespace PerfEval.Warehouse.Star;

/// <summary>数据仓库 — the star schema; one model for every engine. Schema and writes go through it, reads through queries on marts.</summary>
public abstract class WarehouseContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>复核阈值 — in ten-thousandths; a fact below it waits for a person.</summary>
    public int ReviewThresholdE4 { get; init; } = new WarehouseOptions().ReviewThresholdE4;

    public DbSet<DimRegion> Regions => Set<DimRegion>();

    public DbSet<DimDepartment> Departments => Set<DimDepartment>();

    public DbSet<DimUnit> Units => Set<DimUnit>();

    public DbSet<DimProject> Projects => Set<DimProject>();

    public DbSet<DimFiscalYear> FiscalYears => Set<DimFiscalYear>();

    public DbSet<DimFundSource> FundSources => Set<DimFundSource>();

    public DbSet<DimFunctionalClass> FunctionalClasses => Set<DimFunctionalClass>();

    public DbSet<DimEconomicClass> EconomicClasses => Set<DimEconomicClass>();

    public DbSet<DimIndicator> Indicators => Set<DimIndicator>();

    public DbSet<DimGradeScale> GradeScales => Set<DimGradeScale>();

    public DbSet<DimGrade> Grades => Set<DimGrade>();

    public DbSet<DimDocumentKind> DocumentKinds => Set<DimDocumentKind>();

    public DbSet<DimDocument> Documents => Set<DimDocument>();

    public DbSet<DimDocumentVersion> DocumentVersions => Set<DimDocumentVersion>();

    public DbSet<DimRecognizer> Recognizers => Set<DimRecognizer>();

    public DbSet<DimBudgetLine> BudgetLines => Set<DimBudgetLine>();

    public DbSet<FactBudgetLine> BudgetLineFacts => Set<FactBudgetLine>();

    public DbSet<FactThreePublic> ThreePublicFacts => Set<FactThreePublic>();

    public DbSet<FactClassifiedExpenditure> ClassifiedExpenditureFacts => Set<FactClassifiedExpenditure>();

    public DbSet<FactProjectExecution> ProjectExecutionFacts => Set<FactProjectExecution>();

    public DbSet<FactProjectScore> ProjectScoreFacts => Set<FactProjectScore>();

    public DbSet<FactProjectFundSource> ProjectFundSourceFacts => Set<FactProjectFundSource>();

    public DbSet<FactIndicatorResult> IndicatorResultFacts => Set<FactIndicatorResult>();

    public DbSet<FactStatedRatio> StatedRatioFacts => Set<FactStatedRatio>();

    public DbSet<QuarantineItem> QuarantineItems => Set<QuarantineItem>();

    public DbSet<DocumentReading> DocumentReadings => Set<DocumentReading>();

    public DbSet<EntityName> EntityNames => Set<EntityName>();

    public DbSet<AliasRule> AliasRules => Set<AliasRule>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<ClassificationEvidence> ClassificationEvidence => Set<ClassificationEvidence>();

    public DbSet<RuleFinding> RuleFindings => Set<RuleFinding>();

    public DbSet<RuleResult> RuleResults => Set<RuleResult>();

    public DbSet<DocumentCheck> DocumentChecks => Set<DocumentCheck>();

    public DbSet<LoadRun> LoadRuns => Set<LoadRun>();

    public DbSet<LoadRunFile> LoadRunFiles => Set<LoadRunFile>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTimes>();
        // Every index costs time at loading; the mappings name those that a query needs.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        MapDimensions(modelBuilder);
        MapFacts(modelBuilder);
        MapOperations(modelBuilder);
        MapMarts(modelBuilder);
        SnakeCase.Apply(modelBuilder.Model);
    }

    private static void MapDimensions(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfiguration(new DimRegionMapping())
        .ApplyConfiguration(new DimDepartmentMapping())
        .ApplyConfiguration(new DimUnitMapping())
        .ApplyConfiguration(new DimProjectMapping())
        .ApplyConfiguration(new DimFiscalYearMapping())
        .ApplyConfiguration(new DimFundSourceMapping())
        .ApplyConfiguration(new DimFunctionalClassMapping())
        .ApplyConfiguration(new DimEconomicClassMapping())
        .ApplyConfiguration(new DimIndicatorMapping())
        .ApplyConfiguration(new DimGradeScaleMapping())
        .ApplyConfiguration(new DimGradeMapping())
        .ApplyConfiguration(new DimDocumentKindMapping())
        .ApplyConfiguration(new DimDocumentMapping())
        .ApplyConfiguration(new DimDocumentVersionMapping())
        .ApplyConfiguration(new DimRecognizerMapping())
        .ApplyConfiguration(new DimBudgetLineMapping());

    private static void MapFacts(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfiguration(new FactBudgetLineMapping())
        .ApplyConfiguration(new FactThreePublicMapping())
        .ApplyConfiguration(new FactClassifiedExpenditureMapping())
        .ApplyConfiguration(new FactProjectExecutionMapping())
        .ApplyConfiguration(new FactProjectScoreMapping())
        .ApplyConfiguration(new FactProjectFundSourceMapping())
        .ApplyConfiguration(new FactIndicatorResultMapping())
        .ApplyConfiguration(new FactStatedRatioMapping());

    private static void MapOperations(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfiguration(new QuarantineItemMapping())
        .ApplyConfiguration(new DocumentReadingMapping())
        .ApplyConfiguration(new EntityNameMapping())
        .ApplyConfiguration(new AliasRuleMapping())
        .ApplyConfiguration(new CorrectionMapping())
        .ApplyConfiguration(new ClassificationEvidenceMapping())
        .ApplyConfiguration(new RuleFindingMapping())
        .ApplyConfiguration(new RuleResultMapping())
        .ApplyConfiguration(new DocumentCheckMapping())
        .ApplyConfiguration(new LoadRunMapping())
        .ApplyConfiguration(new LoadRunFileMapping());

    private static void MapMarts(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfiguration(new DepartmentYearMapping())
        .ApplyConfiguration(new BudgetLineYearMapping())
        .ApplyConfiguration(new ProjectYearMapping())
        .ApplyConfiguration(new GradeCountMapping())
        .ApplyConfiguration(new ThreePublicYearMapping())
        .ApplyConfiguration(new RegionYearMapping());
}
