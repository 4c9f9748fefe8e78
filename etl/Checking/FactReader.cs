using System.Collections.Frozen;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Loading;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Checking;

/// <summary>事实的还原 — rows of the star schema as the facts they were written from.</summary>
internal sealed class FactReader(Vocabulary words)
{
    private static readonly FrozenDictionary<string, ValueState> States = Enum.GetValues<ValueState>().ToFrozenDictionary(code => Codes.Of(code));
    private static readonly FrozenDictionary<string, BudgetStage> StagesByCode = Enum.GetValues<BudgetStage>().ToFrozenDictionary(code => Codes.Of(code));
    private static readonly FrozenDictionary<string, ThreePublicCategory> Categories = Enum.GetValues<ThreePublicCategory>().ToFrozenDictionary(code => Codes.Of(code));
    private static readonly FrozenDictionary<string, StatedRelation> Relations = Enum.GetValues<StatedRelation>().ToFrozenDictionary(code => Codes.Of(code));
    private static readonly FrozenDictionary<string, ProjectStatement> StatementsByCode = Enum.GetValues<ProjectStatement>().ToFrozenDictionary(code => Codes.Of(code));

    public BudgetLineFact Line(FactBudgetLine row) => With(row, new BudgetLineFact(
        row.FiscalYear, words.Lines[row.BudgetLineKey], StagesByCode[row.Stage], Money(row.Amount, row) with { Value = row.NumberE4 / 10_000m ?? row.Amount.Yuan }, words.Recognizers[row.RecognizerKey]) { Reason = row.Reason });

    public ThreePublicFact ThreePublic(FactThreePublic row) => With(row, new ThreePublicFact(
        row.FiscalYear, Categories[row.Category], StagesByCode[row.Stage], Money(row.Amount, row), Optional(row.Change, row), words.Recognizers[row.RecognizerKey]) { Reason = row.Reason });

    public Facts.Fact Classified(FactClassifiedExpenditure row)
    {
        var (recognizer, place) = (words.Recognizers[row.RecognizerKey], new Locator(row.Locator));
        if (row.EconomicClassKey is { } economic)
        {
            var (code, name) = words.Economic[economic];
            return With(row, new EconomicExpenditureFact(row.FiscalYear, StagesByCode[row.Stage], row.TableName, code, name, Money(row.Total, row), Money(row.Basic, row), recognizer, place));
        }

        var functional = words.Functional[row.FunctionalClassKey!.Value];
        return With(row, new FunctionalExpenditureFact(
            row.FiscalYear, StagesByCode[row.Stage], row.TableName, functional.Code, functional.Name, Money(row.Total, row), Money(row.Basic, row), Money(row.Project, row), recognizer, place));
    }

    public IndicatorFact Indicator(FactIndicatorResult row)
    {
        var (level1, level2) = words.Indicators[row.IndicatorKey];
        return With(row, new IndicatorFact(
            row.FiscalYear, row.ProjectName, level1, level2, row.IndicatorName, row.Target, row.Actual, Number(row.Weight, row), Number(row.Score, row), words.Recognizers[row.RecognizerKey], new Locator(row.Locator))
        {
            InitialTarget = row.InitialTarget,
            Description = row.Description,
            DeviationReason = row.DeviationReason,
        });
    }

    public StatedRatioFact Ratio(FactStatedRatio row) => With(row, new StatedRatioFact(
        row.FiscalYear, row.Subject, Relations[row.Relation], row.BaseName, Number(row.Ratio, row), Optional(row.Part, row), Optional(row.Whole, row), words.Recognizers[row.RecognizerKey]));

    public ProjectFact Project(FactProjectExecution row, FactProjectScore? score, IEnumerable<FactProjectFundSource> sources)
    {
        var nothing = Figure.NotFound(new Locator(row.Locator));
        return With(row, new ProjectFact(
            row.FiscalYear,
            row.ProjectName,
            StatementsByCode[row.Statement],
            Money(row.InitialBudget, row),
            Money(row.FullYearBudget, row),
            Money(row.Outturn, row),
            Number(row.PrintedRate, row),
            score is null ? nothing : Number(score.ExecutionScore, row),
            score is null ? nothing : Number(score.TotalScore, row),
            score?.PrintedGrade,
            words.Recognizers[row.RecognizerKey],
            new Locator(row.Locator))
        {
            GradeLocator = score?.GradeLocator is { } place ? new Locator(place) : null,
            RequestedAmount = Optional(row.RequestedAmount, row),
            Balance = Optional(row.Balance, row),
            ExecutionWeight = score is null ? null : Number(score.ExecutionWeight, row),
            IndicatorScore = score is null ? null : Number(score.IndicatorScore, row),
            FundSources = [.. sources.OrderBy(source => source.SourceNo).Select(source => new ProjectFundSource(
                words.Sources[source.FundSourceKey], Money(source.InitialBudget, source), Money(source.FullYearBudget, source), Money(source.Outturn, source)))],
            Reason = row.Reason,
        });
    }

    private static TFact With<TFact>(Warehouse.Star.Fact row, TFact fact)
        where TFact : Facts.Fact => fact with { Unit = row.UnitName, Confidence = row.ConfidenceE4 / 10_000m, ConfidenceReason = row.ConfidenceReason };

    private static Figure Money(PrintedMoney money, Warehouse.Star.Fact row) =>
        new(money.Yuan, States[money.State], money.Text ?? "", money.Unit ?? "", money.Decimals, new Locator(money.Locator ?? row.Locator));

    private static Figure? Optional(PrintedMoney money, Warehouse.Star.Fact row) => money.State == PrintedStates.NotFound ? null : Money(money, row);

    private static Figure Number(PrintedNumber number, Warehouse.Star.Fact row) =>
        new(number.Value, States[number.State], number.Text ?? "", number.Unit ?? "", number.Decimals, new Locator(number.Locator ?? row.Locator));
}
