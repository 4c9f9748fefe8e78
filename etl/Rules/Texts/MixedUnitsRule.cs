using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>同行混用单位 — the amounts of one row of a form are in one unit.</summary>
internal sealed class MixedUnitsRule() : DocumentRule("DQ-03")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var form in evidence.Projects.Select(project => project.Form).OfType<ProjectFact>())
        {
            var figures = new[] { form.Outturn, form.InitialBudget, form.FullYearBudget }.Where(figure => figure.HasValue && figure.PrintedUnit.Length > 0).ToList();
            if (figures.Count < 2) continue;
            yield return Expect(figures.Select(figure => figure.PrintedUnit).Distinct().Count() == 1, form.Project, "finding.mixed_units", figures.Select(figure => Operand.Of(figure.PrintedUnit, figure)));
        }
    }
}
