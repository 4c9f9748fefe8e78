using PerfEval.Etl.Rules.BudgetDisclosure;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>项目绩效自评的检查 — PE.</summary>
internal static class SelfEvaluationRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new PrintedRateRule(),
        new ExecutionScoreRule(),
        new MaskedRateRule(),
        new MaskedZeroRule(),
        new RateInTextRule(),
        new TransferRule(),
        new OverExecutionRule(),
        new FundSourcesRule(),
        new BalanceRule(),
        new MoneyInPlaceRule(),
        new CutRateRule(),
        new WeightSumRule(),
        new GroupWeightRule(),
        new ScoreWithinWeightRule(),
        new TotalScoreRule(),
        new SummaryScoreRule(),
        new GradeRule(),
        new SameScoreSameGradeRule(),
        new CutoffRule(),
        new ProportionalScoreRule(),
        new UnmetTargetRule(),
        new LostPointsRule(),
        new LowTargetRule(),
        new NoTargetRule(),
        new QualitativeScoreRule(),
        new HiddenFailureRule(),
        new SatisfactionEqualsTargetRule(),
        new OneSatisfactionRule(),
        new CopiedTextRule(),
        new ClaimRule(),
        new InflatedScoreRule(),
        new DeviationReasonRule(),
        new NoProblemsRule(),
        new CostScoreRule(),
        new CostTargetRule(),
        new RequiredTypesRule(),
        new IndicatorTypeRule("PE-37", ofTargets: false),
        new ArrearsRule(),
        new ProjectNameRule(),
        new ScoreExistsRule(),
        new AttachmentRule(),
        new TextYearRule(),
        new BasisDateRule(),
        new FactInTextRule(),
        new FormExistsRule(),
        new SummaryTotalRule(),
    ];
}
