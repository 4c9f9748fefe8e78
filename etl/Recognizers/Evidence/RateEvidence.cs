using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>执行率可复算 — the printed rate is outturn ÷ full-year or initial budget. A base of zero says nothing.</summary>
public sealed class RateEvidence : IEvidence
{
    private const string Kind = "rate_recomputed";

    // A rate cut off instead of rounded is as good.
    private const decimal Slack = 0.01m;

    /// <inheritdoc />
    public IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts)
    {
        foreach (var project in facts.OfType<ProjectFact>().Where(project => project.PrintedRate.HasValue && project.Outturn.HasValue))
        {
            var bases = new[] { project.FullYearBudget, project.InitialBudget }.Where(budget => budget.Value is not (null or 0m)).ToList();
            if (bases.Count == 0)
                continue;
            var follows = bases.Exists(budget => Follows(project, budget.Value!.Value));
            yield return new EvidenceVote(project, Closing.Verdict(follows), Closing.Reason(Kind, follows));
        }
    }

    private static bool Follows(ProjectFact project, decimal budget)
    {
        var rate = project.Outturn.Value!.Value / budget * 100m;
        return Math.Abs(rate - project.PrintedRate.Value!.Value) <= Closing.LastPlace(project.PrintedRate) + Slack;
    }
}
