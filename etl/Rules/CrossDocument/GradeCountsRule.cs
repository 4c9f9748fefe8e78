using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>等级计数 — the counts by grade in the text are those of the annexed forms.</summary>
internal sealed class GradeCountsRule() : DocumentRule("XD-06")
{
    private static readonly (string Line, string Grade)[] Grades =
    [
        ("self_eval.grade.excellent", "优"), ("self_eval.grade.good", "良"), ("self_eval.grade.fair", "中"), ("self_eval.grade.poor", "差"),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var forms = evidence.Projects.Select(project => project.Form).OfType<ProjectFact>().Where(form => !string.IsNullOrEmpty(form.Grade)).ToList();
        if (forms.Count == 0)
        {
            yield return NotEvaluable("reason.no_forms");
            yield break;
        }

        foreach (var (line, grade) in Grades)
        {
            if (evidence.Lines(line).LastOrDefault(fact => fact.Amount.HasValue) is not { } stated) continue;
            var own = forms.Where(form => form.Grade!.StartsWith(grade, StringComparison.Ordinal)).Select(form => Operand.Quote(form.Project, form.Grade!, form.GradeLocator ?? form.Locator)).ToList();
            yield return Compare(grade, Operand.Of(stated), own.Count, 0m, own);
        }
    }
}
