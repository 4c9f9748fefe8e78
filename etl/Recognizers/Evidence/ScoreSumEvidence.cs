using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>得分相加 — the scores of a project's indicators, with the points for its execution rate where they stand apart, make its total score.</summary>
public sealed class ScoreSumEvidence : IEvidence
{
    private const string Kind = "score_sum";

    /// <inheritdoc />
    public IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts)
    {
        var indicators = facts.OfType<IndicatorFact>().ToLookup(Key);
        var projects = facts.OfType<ProjectFact>().Where(project => project.TotalScore.HasValue && project.Statement == ProjectStatement.Form);
        // Two forms of one name: nobody can tell whose indicators are whose.
        foreach (var project in projects.GroupBy(Key).Where(forms => forms.Count() == 1).Select(forms => forms.First()))
        {
            var own = indicators[Key(project)].ToList();
            if (own.Count == 0 || own.Exists(indicator => !indicator.Score.HasValue))
                continue;
            var scores = own.Select(indicator => indicator.Score).ToList();
            var closes = Closing.Closes(project.TotalScore, scores) || Closing.Closes(project.TotalScore, scores.Append(project.ExecutionScore));
            foreach (var fact in own.Append<Fact>(project))
                yield return new EvidenceVote(fact, Closing.Verdict(closes), Closing.Reason(Kind, closes));
        }
    }

    private static (int FiscalYear, string Project) Key(IndicatorFact fact) => (fact.FiscalYear, PrintedText.WithoutBlanks(fact.Project));

    private static (int FiscalYear, string Project) Key(ProjectFact fact) => (fact.FiscalYear, PrintedText.WithoutBlanks(fact.Project));
}
