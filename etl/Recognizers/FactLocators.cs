using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers;

/// <summary>事实的位置 — every place a fact was read from: its main line and each of its figures.</summary>
public static class FactLocators
{
    /// <summary>Adds the places of a fact.</summary>
    public static void AddTo(ISet<string> places, Fact fact)
    {
        places.Add(fact.Locator.Text);
        foreach (var figure in Figures(fact))
        {
            if (figure is { State: not ValueState.NotFound })
                places.Add(figure.Locator.Text);
        }
        if (fact is ProjectFact { GradeLocator: { } grade })
            places.Add(grade.Text);
    }

    /// <summary>数值 — all figures of a fact, missing ones included as empty.</summary>
    public static IEnumerable<Figure?> Figures(Fact fact) => fact switch
    {
        BudgetLineFact line => [line.Amount],
        ThreePublicFact category => [category.Amount, category.Change],
        FunctionalExpenditureFact item => [item.Total, item.Basic, item.Project],
        EconomicExpenditureFact item => [item.Amount, item.Basic],
        IndicatorFact indicator => [indicator.Weight, indicator.Score],
        StatedRatioFact ratio => [ratio.Percent, ratio.Part, ratio.Whole],
        ProjectFact project => [project.InitialBudget, project.FullYearBudget, project.Outturn, project.PrintedRate, project.ExecutionScore, project.TotalScore,
            project.RequestedAmount, project.Balance, project.ExecutionWeight, project.IndicatorScore,
            .. project.FundSources.SelectMany(source => new[] { source.InitialBudget, source.FullYearBudget, source.Outturn })],
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType().Name, "a kind of fact whose figures nobody listed"),
    };
}
