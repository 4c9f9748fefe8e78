using PerfEval.Etl.Documents;
using PerfEval.Etl.Rules.SelfEvaluation;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>目标未改低 — the target a project is evaluated by is the one it was budgeted with.</summary>
internal sealed class TargetsKeptRule() : CaseRule("XD-13")
{
    private const decimal Same = 0.9m;

    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var document in file.Documents.Where(document => document.Projects.Any(project => project.Form is not null)))
        {
            var budget = file.Documents.FirstOrDefault(candidate => candidate.Kind == DocumentKind.BudgetDisclosure && candidate.FiscalYear == document.FiscalYear);
            if (budget is null)
            {
                yield return new CaseFinding(document.FiscalYear, document.Document.FileName, NotEvaluable("reason.no_other_document"));
                continue;
            }

            foreach (var finding in Compare(document, budget))
                yield return new CaseFinding(document.FiscalYear, document.Document.FileName, finding);
        }
    }

    private IEnumerable<Finding> Compare(DocumentEvidence document, DocumentEvidence budget)
    {
        foreach (var project in document.Projects.Where(project => project.Form is not null))
        {
            var planned = budget.Projects.FirstOrDefault(other => other.Target is not null && TextLikeness.OfNames(other.Name, project.Name) >= Same);
            foreach (var indicator in project.Indicators)
            {
                var before = planned?.Indicators.FirstOrDefault(other => TextLikeness.OfNames(other.Name, indicator.Name) >= Same);
                if (before is null || MeasuredValue.Read(before.Target) is not { } old || MeasuredValue.Read(indicator.Target) is not { } now || !old.IsComparable(now)) continue;
                var isWeaker = old.Operator == TargetOperator.AtMost ? now.Number > old.Number : now.Number < old.Number;
                yield return Expect(!isWeaker, indicator.Name, "finding.target_weakened", [Operand.Quote("指标值", indicator.Target, indicator.Locator), Operand.Quote("预算目标", before.Target, before.Locator) with { Document = budget.Document.FileName }], expected: before.Target);
            }
        }
    }
}
