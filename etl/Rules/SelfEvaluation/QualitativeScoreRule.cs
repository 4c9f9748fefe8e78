namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>定性得分 — the points for 达成, 部分达成 and 未达成 lie within the level's band.</summary>
internal sealed class QualitativeScoreRule() : ProjectRule("PE-25")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is not { Value: > 0m and var weight } || indicator.Score is not { Value: { } score }) continue;
            if (Band(indicator.Actual, evidence.Parameters) is not var (low, high)) continue;
            var percent = 100m * score / weight;
            yield return Expect(
                percent >= low && percent <= high,
                indicator.Name,
                "finding.outside_band",
                [Operand.Of("得分", indicator.Score), Operand.Of("分值", indicator.Weight), Operand.Quote("实际完成值", indicator.Actual, indicator.Locator)],
                expected: $"{Number(low)}–{Number(high)}%");
        }
    }

    private static (decimal Low, decimal High)? Band(string actual, RuleParameters parameters) => actual switch
    {
        _ when actual.StartsWith("部分达成", StringComparison.Ordinal) => (parameters["level.partial_from"], parameters["level.achieved_from"]),
        _ when actual.StartsWith("未完成", StringComparison.Ordinal) || actual.StartsWith("未达成", StringComparison.Ordinal) => (0m, parameters["level.partial_from"]),
        "达成预期指标" or "达成年度指标" or "全部达成" => (parameters["level.achieved_from"], 100m),
        _ => null,
    };
}
