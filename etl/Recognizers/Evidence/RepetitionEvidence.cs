using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>
/// 重复陈述 — the same figure stated at two places agrees or differs. Two values that are 1 000 or 10 000 times each other are one value under two units:
/// the one without a printed unit was read under the wrong one.
/// </summary>
public sealed class RepetitionEvidence : IEvidence
{
    private const string Kind = "stated_again";
    private const string Magnitude = "magnitude_differs";

    // Half a percent: the larger may be rounded.
    private const decimal Near = 0.005m;

    private static readonly decimal[] UnitRatios = [1_000m, 10_000m, 100_000_000m];

    /// <inheritdoc />
    public IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts) => facts.SelectMany(Statements)
        .Where(statement => statement.Figure.HasValue)
        .GroupBy(statement => statement.Key)
        .Where(repeated => repeated.Skip(1).Any())
        .SelectMany(repeated => Compare([.. repeated]));

    private static IEnumerable<Statement> Statements(Fact fact)
    {
        var subject = $"{fact.FiscalYear}|{fact.Department}|{fact.Unit}";
        switch (fact)
        {
            case BudgetLineFact line:
                yield return new Statement(line, $"{subject}|{line.Line}|{line.Stage}", line.Amount);
                break;
            case ThreePublicFact category:
                yield return new Statement(category, $"{subject}|{category.Category}|{category.Stage}", category.Amount);
                break;
            case ProjectFact project:
                var name = $"{fact.FiscalYear}|{PrintedText.WithoutBlanks(project.Project)}";
                yield return new Statement(project, $"{name}|initial", project.InitialBudget);
                yield return new Statement(project, $"{name}|full", project.FullYearBudget);
                yield return new Statement(project, $"{name}|outturn", project.Outturn);
                yield return new Statement(project, $"{name}|score", project.TotalScore);
                break;
        }
    }

    private static IEnumerable<EvidenceVote> Compare(IReadOnlyList<Statement> repeated)
    {
        foreach (var statement in repeated)
        {
            var others = repeated.Where(other => other.Figure.Locator != statement.Figure.Locator).ToList();
            if (others.Count == 0)
                continue;
            var agrees = others.Exists(other => Closing.Same(statement.Figure, other.Figure));
            if (!agrees && statement.Figure.PrintedUnit.Length == 0 && others.Exists(other => IsOtherUnit(statement.Figure, other.Figure)))
                yield return new EvidenceVote(statement.Fact, EvidenceVerdict.Doubts, Magnitude);
            else
                yield return new EvidenceVote(statement.Fact, Closing.Verdict(agrees), Closing.Reason(Kind, agrees));
        }
    }

    private static bool IsOtherUnit(Figure one, Figure other)
    {
        var (small, large) = (Math.Min(Math.Abs(one.Value!.Value), Math.Abs(other.Value!.Value)), Math.Max(Math.Abs(one.Value!.Value), Math.Abs(other.Value!.Value)));
        return small > 0m && Array.Exists(UnitRatios, ratio => Math.Abs(large / small / ratio - 1m) <= Near);
    }

    private sealed record Statement(Fact Fact, string Key, Figure Figure);
}
