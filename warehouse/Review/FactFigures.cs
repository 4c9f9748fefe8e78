using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>事实的数 — the figures of every kind of fact row under the words of source addresses.</summary>
internal static class FactFigures
{
    /// <summary>对象种类 — the kind of a row, one of <see cref="CorrectionSubjects"/>.</summary>
    public static string SubjectOf(Fact row) => row switch
    {
        FactBudgetLine => CorrectionSubjects.Line,
        FactThreePublic => CorrectionSubjects.ThreePublic,
        FactClassifiedExpenditure => CorrectionSubjects.ClassifiedExpenditure,
        FactProjectExecution => CorrectionSubjects.Project,
        FactProjectScore => CorrectionSubjects.Score,
        FactProjectFundSource => CorrectionSubjects.FundSource,
        FactIndicatorResult => CorrectionSubjects.Indicator,
        FactStatedRatio => CorrectionSubjects.Ratio,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.GetType().Name, "a kind of fact that nobody can review"),
    };

    public static IReadOnlyList<FactFigure> Of(Fact row) => row switch
    {
        FactBudgetLine line => [FactFigure.Of(line)],
        FactThreePublic fact => [FactFigure.Of("amount", fact.Amount, money => fact.Amount = money), FactFigure.Of("change", fact.Change, money => fact.Change = money)],
        FactClassifiedExpenditure fact =>
        [
            FactFigure.Of("total", fact.Total, money => fact.Total = money),
            FactFigure.Of("basic", fact.Basic, money => fact.Basic = money),
            FactFigure.Of("project", fact.Project, money => fact.Project = money),
        ],
        FactProjectExecution fact =>
        [
            FactFigure.Of("initial", fact.InitialBudget, money => fact.InitialBudget = money),
            FactFigure.Of("fullyear", fact.FullYearBudget, money => fact.FullYearBudget = money),
            FactFigure.Of("outturn", fact.Outturn, money => fact.Outturn = money),
            FactFigure.Of("rate", fact.PrintedRate, number => fact.PrintedRate = number),
            FactFigure.Of("requested", fact.RequestedAmount, money => fact.RequestedAmount = money),
            FactFigure.Of("balance", fact.Balance, money => fact.Balance = money),
        ],
        FactProjectScore fact =>
        [
            FactFigure.Of("execution", fact.ExecutionScore, number => fact.ExecutionScore = number),
            FactFigure.Of("executionweight", fact.ExecutionWeight, number => fact.ExecutionWeight = number),
            FactFigure.Of("indicators", fact.IndicatorScore, number => fact.IndicatorScore = number),
            FactFigure.Of("total", fact.TotalScore, number => fact.TotalScore = number),
        ],
        FactProjectFundSource fact =>
        [
            FactFigure.Of("initial", fact.InitialBudget, money => fact.InitialBudget = money),
            FactFigure.Of("fullyear", fact.FullYearBudget, money => fact.FullYearBudget = money),
            FactFigure.Of("outturn", fact.Outturn, money => fact.Outturn = money),
        ],
        FactIndicatorResult fact => [FactFigure.Of("weight", fact.Weight, number => fact.Weight = number), FactFigure.Of("score", fact.Score, number => fact.Score = number)],
        FactStatedRatio fact =>
        [
            FactFigure.Of("ratio", fact.Ratio, number => fact.Ratio = number),
            FactFigure.Of("part", fact.Part, money => fact.Part = money),
            FactFigure.Of("whole", fact.Whole, money => fact.Whole = money),
        ],
        _ => [],
    };

    /// <summary>印刷原文 — of one figure, or of all figures of the row where the statement as a whole is meant.</summary>
    public static string PrintedText(Fact row, string measure) =>
        Lengths.Fit(string.Join('|', Of(row).Where(figure => measure.Length == 0 || figure.Measure == measure).Select(figure => figure.Text?.Trim())), Lengths.Title)!;
}
