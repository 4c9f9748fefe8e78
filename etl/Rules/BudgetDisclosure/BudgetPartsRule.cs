using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>预算支出构成 — expenditure is basic and project spending, and basic is personnel and operating cost.</summary>
internal sealed class BudgetPartsRule() : DocumentRule("BD-02")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var (total, parts) in new[]
        {
            ("expenditure.total", new[] { "expenditure.basic", "expenditure.project", "expenditure.business", "expenditure.remitted_up", "expenditure.subsidy_down" }),
            ("expenditure.basic", ["expenditure.basic.personnel", "expenditure.basic.public"]),
        })
        {
            foreach (var place in evidence.Lines(total, BudgetStage.Budget).Where(line => line.Amount.HasValue).DistinctBy(line => line.Recognizer))
            {
                var stated = parts.Select(part => evidence.Lines(part, BudgetStage.Budget).FirstOrDefault(line => line.Recognizer == place.Recognizer)).OfType<BudgetLineFact>().Select(Operand.Of).ToList();
                if (stated.Count < 2) continue;
                any = true;
                yield return CompareSum(BudgetLines.All[total].Name, Operand.Of(place), stated);
            }
        }

        if (!any) yield return NotEvaluable("reason.no_line", "基本支出");
    }
}
