namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>汇总与自评表对应 — every project of the summary has a form.</summary>
internal sealed class FormExistsRule() : DocumentRule("PE-45")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var listed = evidence.Projects.Where(project => project.Summary is not null).ToList();
        if (listed.Count == 0) yield break;
        // A summary published alone promises no forms in the same file.
        if (!evidence.Projects.Any(project => project.Form is not null))
        {
            yield return NotEvaluable("reason.no_forms");
            yield break;
        }

        foreach (var project in listed)
            yield return Expect(project.IsEvaluated, project.Name, "finding.no_form", [Operand.Quote("汇总表", project.Name, project.Summary!.Locator)]);
    }
}
