using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>自评与项目支出 — the outturn of all evaluated projects is the project spending of the accounts; the rest is told by item.</summary>
internal sealed class EvaluatedSpendingRule() : DocumentRule("XD-01")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var spent = evidence.Projects.Where(project => project.Form?.Outturn.HasValue == true).Select(project => Operand.Of(project.Name, project.Form!.Outturn)).ToList();
        var total = evidence.Lines("fiscal_appropriation.expenditure.project", BudgetStage.Final).FirstOrDefault(line => line.Amount.HasValue);
        return spent.Count == 0 || total is null
            ? [NotEvaluable("reason.no_pair", Description.Title)]
            : [CompareSum("项目支出", Operand.Of(total), spent)];
    }
}
