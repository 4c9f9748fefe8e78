using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>项目连续 — what was budgeted is evaluated, and what is evaluated was budgeted.</summary>
internal sealed class ProjectContinuityRule() : CaseRule("XD-12")
{
    private const decimal Same = 0.8m;

    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var year in file.Documents.Where(document => document.FiscalYear > 0).GroupBy(document => document.FiscalYear))
        {
            var budget = year.FirstOrDefault(document => document.Kind == DocumentKind.BudgetDisclosure && document.Projects.Any(project => project.Target is not null));
            var evaluations = year.Where(document => document.Projects.Any(project => project.IsEvaluated || project.Summary is not null)).ToList();
            if (budget is null && evaluations.Count == 0) continue;
            if (budget is null || evaluations.Count == 0)
            {
                yield return new CaseFinding(year.Key, (budget ?? evaluations[0]).Document.FileName, NotEvaluable("reason.no_other_document"));
                continue;
            }

            var planned = budget.Projects.Where(project => project.Target is not null).ToList();
            var evaluated = evaluations.SelectMany(document => document.Projects.Where(project => project.IsEvaluated || project.Summary is not null)).ToList();
            foreach (var project in planned)
            {
                var isThere = evaluated.Exists(other => TextLikeness.OfNames(project.Name, other.Name) >= Same);
                yield return new CaseFinding(year.Key, budget.Document.FileName, Expect(isThere, project.Name, "finding.never_evaluated", [Operand.Quote("预算项目", project.Name, project.Target!.Locator)]));
            }

            foreach (var document in evaluations)
            {
                foreach (var project in document.Projects.Where(project => project.IsEvaluated))
                {
                    var isThere = planned.Exists(other => TextLikeness.OfNames(project.Name, other.Name) >= Same);
                    yield return new CaseFinding(year.Key, document.Document.FileName, Expect(isThere, project.Name, "finding.never_budgeted", [Operand.Quote("自评项目", project.Name, project.Money!.Locator)]));
                }
            }
        }
    }
}
