using PerfEval.Etl.Facts;
using PerfEval.Etl.Loading.Entities;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>事实行 — turns the resolved facts of one document version into rows of the star schema; the number of a statement is its place in reading order.</summary>
internal sealed class FactRows(int documentVersionKey, Dimensions dimensions)
{
    /// <summary>Inserts the rows of all facts, table by table.</summary>
    public void Write(WarehouseContext context, IReadOnlyList<ResolvedFact> facts)
    {
        var rows = facts.Index().SelectMany(fact => Of(fact.Item, fact.Index + 1)).ToLookup(row => row.GetType());
        Write<FactBudgetLine>(context, rows);
        Write<FactThreePublic>(context, rows);
        Write<FactClassifiedExpenditure>(context, rows);
        Write<FactProjectExecution>(context, rows);
        Write<FactProjectScore>(context, rows);
        Write<FactProjectFundSource>(context, rows);
        Write<FactIndicatorResult>(context, rows);
        Write<FactStatedRatio>(context, rows);
    }

    private static void Write<TRow>(WarehouseContext context, ILookup<Type, Warehouse.Star.Fact> rows)
        where TRow : Warehouse.Star.Fact
    {
        if (!rows.Contains(typeof(TRow))) return;
        using var table = new TableWriter<TRow>(context);
        table.Write(rows[typeof(TRow)].Cast<TRow>());
    }

    private IEnumerable<Warehouse.Star.Fact> Of(ResolvedFact resolved, int statementNo)
    {
        foreach (var row in Rows(resolved))
        {
            row.DocumentVersionKey = documentVersionKey;
            row.StatementNo = statementNo;
            row.RegionKey = resolved.Department.Row.RegionKey;
            row.DepartmentKey = resolved.Department.Row.DepartmentKey;
            row.UnitKey = resolved.Unit?.Row.UnitKey;
            row.UnitName = string.IsNullOrEmpty(resolved.Fact.Unit) ? null : Lengths.Fit(resolved.Fact.Unit, Lengths.Name);
            row.FiscalYear = resolved.Fact.FiscalYear;
            row.RecognizerKey = dimensions.Recognizer(resolved.Fact.Recognizer);
            row.Locator = Place(resolved.Fact.Locator.Text)!;
            row.ConfidenceE4 = (int)Math.Round(resolved.Fact.Confidence * 10_000m);
            row.ConfidenceReason = Lengths.Fit(resolved.Fact.ConfidenceReason, Lengths.Title);
            yield return row;
        }
    }

    private IEnumerable<Warehouse.Star.Fact> Rows(ResolvedFact resolved) => resolved.Fact switch
    {
        BudgetLineFact fact => [Line(fact)],
        ThreePublicFact fact => [ThreePublic(fact)],
        FunctionalExpenditureFact fact => [Functional(fact)],
        EconomicExpenditureFact fact => [Economic(fact)],
        ProjectFact fact => Project(fact, resolved.Project?.Row.ProjectKey),
        IndicatorFact fact => [Indicator(fact, resolved.Project?.Row.ProjectKey)],
        StatedRatioFact fact => [Ratio(fact)],
        _ => throw new InvalidOperationException($"no row for {resolved.Fact.GetType().Name}"),
    };

    private FactBudgetLine Line(BudgetLineFact fact)
    {
        var isMoney = BudgetLines.All[fact.Line].Unit == BudgetLineUnit.Yuan;
        return new FactBudgetLine
        {
            Locator = "",
            BudgetLineKey = dimensions.Line(fact.Line),
            Stage = Codes.Of(fact.Stage),
            Amount = isMoney ? Printed.Money(fact.Amount) : Printed.WithoutFen(fact.Amount),
            NumberE4 = isMoney ? null : Printed.Number(fact.Amount).E4,
            Reason = fact.Reason,
        };
    }

    private static FactThreePublic ThreePublic(ThreePublicFact fact) => new()
    {
        Locator = "",
        Category = Codes.Of(fact.Category),
        Stage = Codes.Of(fact.Stage),
        Amount = Printed.Money(fact.Amount),
        Change = Printed.Money(fact.Change),
        Reason = fact.Reason,
    };

    private FactClassifiedExpenditure Functional(FunctionalExpenditureFact fact) => new()
    {
        Locator = "",
        Classification = Classifications.Functional,
        FunctionalClassKey = dimensions.Functional(fact.Code, fact.Name),
        Stage = Codes.Of(fact.Stage),
        TableName = Lengths.Fit(fact.Table, Lengths.Name)!,
        Total = Printed.Money(fact.Total),
        Basic = Printed.Money(fact.Basic),
        Project = Printed.Money(fact.Project),
    };

    private FactClassifiedExpenditure Economic(EconomicExpenditureFact fact) => new()
    {
        Locator = "",
        Classification = Classifications.Economic,
        EconomicClassKey = dimensions.Economic(fact.Code, fact.Name),
        Stage = Codes.Of(fact.Stage),
        TableName = Lengths.Fit(fact.Table, Lengths.Name)!,
        Total = Printed.Money(fact.Amount),
        Basic = Printed.Money(fact.Basic),
        Project = PrintedMoney.NotFound,
    };

    private IEnumerable<Warehouse.Star.Fact> Project(ProjectFact fact, int? projectKey)
    {
        yield return Execution(fact, projectKey);
        if (HasScore(fact)) yield return Score(fact, projectKey);
        foreach (var (index, source) in fact.FundSources.Index()) yield return Source(fact, source, index + 1, projectKey);
    }

    private static FactProjectExecution Execution(ProjectFact fact, int? projectKey) => new()
    {
        Locator = "",
        ProjectKey = projectKey,
        Statement = Codes.Of(fact.Statement),
        ProjectName = Lengths.Fit(fact.Project, Lengths.Name)!,
        InitialBudget = Printed.Money(fact.InitialBudget),
        FullYearBudget = Printed.Money(fact.FullYearBudget),
        Outturn = Printed.Money(fact.Outturn),
        PrintedRate = Printed.Number(fact.PrintedRate),
        RequestedAmount = Printed.Money(fact.RequestedAmount),
        Balance = Printed.Money(fact.Balance),
        Reason = fact.Reason,
    };

    private static bool HasScore(ProjectFact fact) =>
        !string.IsNullOrEmpty(fact.Grade)
        || new[] { fact.ExecutionScore, fact.ExecutionWeight, fact.IndicatorScore, fact.TotalScore }.Any(figure => figure is { State: not ValueState.NotFound });

    private static FactProjectScore Score(ProjectFact fact, int? projectKey) => new()
    {
        Locator = "",
        ProjectKey = projectKey,
        Statement = Codes.Of(fact.Statement),
        ProjectName = Lengths.Fit(fact.Project, Lengths.Name)!,
        ExecutionScore = Printed.Number(fact.ExecutionScore),
        ExecutionWeight = Printed.Number(fact.ExecutionWeight),
        IndicatorScore = Printed.Number(fact.IndicatorScore),
        TotalScore = Printed.Number(fact.TotalScore),
        PrintedGrade = Lengths.Fit(fact.Grade, Lengths.Code),
        GradeLocator = Place(fact.GradeLocator?.Text),
    };

    private FactProjectFundSource Source(ProjectFact fact, ProjectFundSource source, int number, int? projectKey) => new()
    {
        Locator = "",
        ProjectKey = projectKey,
        Statement = Codes.Of(fact.Statement),
        ProjectName = Lengths.Fit(fact.Project, Lengths.Name)!,
        SourceNo = number,
        FundSourceKey = dimensions.FundSource(source.Name),
        InitialBudget = Printed.Money(source.InitialBudget),
        FullYearBudget = Printed.Money(source.FullYearBudget),
        Outturn = Printed.Money(source.Outturn),
    };

    private FactIndicatorResult Indicator(IndicatorFact fact, int? projectKey) => new()
    {
        Locator = "",
        ProjectKey = projectKey,
        IndicatorKey = dimensions.Indicator(fact),
        ProjectName = Lengths.Fit(fact.Project, Lengths.Name)!,
        IndicatorName = fact.Name,
        Target = fact.Target,
        InitialTarget = fact.InitialTarget,
        Actual = fact.Actual,
        Weight = Printed.Number(fact.Weight),
        Score = Printed.Number(fact.Score),
        Description = fact.Description,
        DeviationReason = fact.DeviationReason,
    };

    private static FactStatedRatio Ratio(StatedRatioFact fact) => new()
    {
        Locator = "",
        Subject = Lengths.Fit(fact.Subject, Lengths.Name)!,
        Relation = Codes.Of(fact.Relation),
        BaseName = Lengths.Fit(fact.Base, Lengths.Name)!,
        Ratio = Printed.Number(fact.Percent),
        Part = Printed.Money(fact.Part),
        Whole = Printed.Money(fact.Whole),
    };

    private static string? Place(string? locator) => Lengths.Fit(locator, Lengths.Locator);
}
