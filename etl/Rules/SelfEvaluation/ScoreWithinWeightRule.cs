namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>得分在分值之内 — no score is negative or above its weight, no indicator weighs more than its group.</summary>
internal sealed class ScoreWithinWeightRule() : ProjectRule("PE-14")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is null) yield break;
        var groups = GroupHeaders.Of(project);
        foreach (var indicator in project.Indicators)
        {
            if (Known("分值", indicator.Weight) is not { } weight) continue;
            if (Known("得分", indicator.Score) is { } score)
                yield return Expect(score.Amount >= 0m && score.Amount <= weight.Amount, indicator.Name, "finding.score_above_weight", [score, weight], expected: $"0–{weight.Printed}");
            var group = groups.FirstOrDefault(header => indicator.Level1.StartsWith(header.Group, StringComparison.Ordinal));
            var limit = group.Header?.Amount ?? 100m;
            if (weight.Amount > limit || weight.Amount >= 100m)
                yield return Fail(indicator.Name, "finding.weight_above_group", group.Header is null ? [weight] : [weight, group.Header], expected: $"≤ {Number(limit)}");
        }
    }
}
