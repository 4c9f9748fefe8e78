namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>绩效说明完整 — number of projects, money, share, grades and measures are all stated.</summary>
internal sealed class PerformanceNoteRule() : DocumentRule("DS-13")
{
    private static readonly (string Name, string[] Lines)[] Parts =
    [
        ("自评项目数", ["self_eval.projects", "self_eval.projects.tier1", "self_eval.projects.tier2"]),
        ("涉及资金", ["self_eval.amount"]),
        ("占项目支出比例", ["self_eval.coverage_pct"]),
        ("等级数", ["self_eval.grade.excellent", "self_eval.grade.good", "self_eval.grade.fair", "self_eval.grade.poor"]),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var heading = evidence.Paragraphs.FirstOrDefault(paragraph => paragraph.Text.Contains("绩效情况说明", StringComparison.Ordinal) || paragraph.Text.Contains("预算绩效", StringComparison.Ordinal));
        if (heading is null)
        {
            yield return NotEvaluable("reason.no_line", "预算绩效情况说明");
            yield break;
        }

        foreach (var (name, lines) in Parts)
            yield return Expect(lines.Any(line => evidence.Lines(line).Any(fact => fact.Amount.HasValue)), name, "finding.part_missing", [Operand.Quote(name, heading.Text, heading.Locator)]);
        yield return Expect(evidence.Paragraphs.Any(paragraph => paragraph.Text.Contains("措施", StringComparison.Ordinal)), "改进措施", "finding.part_missing", [Operand.Quote("改进措施", heading.Text, heading.Locator)]);
    }
}
