using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>重复陈述的金额 — pairs of amounts that are meant to be one figure.</summary>
internal static class RestatedAmounts
{
    public static IEnumerable<(string Subject, Operand One, Operand Other)> Of(DocumentEvidence evidence)
    {
        foreach (var project in evidence.Projects)
        {
            if (project is { Summary.InitialBudget.Value: > 0m, Form.InitialBudget.Value: > 0m })
                yield return (project.Name, Operand.Of("自评表", project.Form.InitialBudget), Operand.Of("汇总表", project.Summary.InitialBudget));
        }

        foreach (var line in evidence.Facts.OfType<BudgetLineFact>()
            .Where(fact => BudgetLines.All[fact.Line].Unit == BudgetLineUnit.Yuan && fact.Amount.Value > 0m && fact.Unit is null && Whole(fact.Line))
            .GroupBy(fact => (fact.Line, fact.Stage, fact.FiscalYear)))
        {
            var first = line.First();
            foreach (var other in line.Skip(1)) yield return (BudgetLines.All[line.Key.Line].Name, Operand.Of(other), Operand.Of(first));
        }
    }

    // Lines that one document may state for several scopes under one name are left out.
    private static bool Whole(string line) =>
        line is "income.total" or "expenditure.total" or "income.this_year" or "expenditure.this_year" or "procurement.total" or "operating_cost" or "self_eval.amount" or "fiscal_appropriation.expenditure.this_year";
}
