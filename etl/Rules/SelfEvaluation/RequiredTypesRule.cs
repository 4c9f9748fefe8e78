namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>自评指标齐全 — the evaluation has every required type of indicator.</summary>
internal sealed class RequiredTypesRule() : ProjectRule("PE-36")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (!project.IsEvaluated) yield break;
        if (project.Indicators.Count == 0)
        {
            yield return NotEvaluable("reason.no_indicators", project.Name);
            yield break;
        }

        var missing = IndicatorTypes.Missing(project.Indicators).Where(type => !IsTold(project, type)).ToList();
        yield return Expect(missing.Count == 0, project.Name, "finding.types_missing", [Operand.Quote(project.Name, string.Join('、', missing), project.Indicators[0].Locator)]);
    }

    // A report without a form tells its benefits in words.
    private static bool IsTold(ProjectCase project, string type) =>
        project.Form is null && project.Section?.Blocks.OfType<Documents.Paragraph>().Any(paragraph => paragraph.Text.Contains(type[..2], StringComparison.Ordinal)) == true;
}
