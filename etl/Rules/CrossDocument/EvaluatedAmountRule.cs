namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>自评金额 — the initial budgets of all evaluated projects are the amount the text says was evaluated.</summary>
internal sealed class EvaluatedAmountRule() : DocumentRule("XD-03")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var budgets = evidence.Projects.Where(project => project.Form?.InitialBudget.HasValue == true).Select(project => Operand.Of(project.Name, project.Form!.InitialBudget)).ToList();
        var amount = evidence.Lines("self_eval.amount").FirstOrDefault(line => line.Amount.HasValue);
        return budgets.Count == 0 || amount is null
            ? [NotEvaluable("reason.no_pair", Description.Title)]
            : [CompareSum("自评涉及资金", Operand.Of(amount), budgets)];
    }
}
