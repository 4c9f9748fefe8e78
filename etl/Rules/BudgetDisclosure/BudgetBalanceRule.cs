using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.AccountsProse;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>预算收支平衡 — income is the sum of its sources and equals expenditure.</summary>
internal sealed class BudgetBalanceRule() : DocumentRule("BD-01")
{
    private static readonly string[] Sources =
    [
        "income.general_public", "income.gov_fund", "income.state_capital", "income.fiscal_account", "income.superior_subsidy", "income.operating_unit",
        "income.business", "income.affiliated_unit", "income.other", "income.use_of_surplus", "carryover.opening",
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var place in evidence.Lines("income.total", BudgetStage.Budget).Where(line => line.Amount.HasValue).DistinctBy(line => (line.Recognizer, line.Locator)))
        {
            var income = Operand.Of(place);
            var sources = Sources.Select(source => evidence.Lines(source, BudgetStage.Budget).FirstOrDefault(line => line.Recognizer == place.Recognizer && SamePlace(line, place)))
                .OfType<BudgetLineFact>().Select(Operand.Of).ToList();
            if (sources.Count >= 2)
            {
                any = true;
                yield return CompareSum(income.Label, income, sources);
            }

            if (evidence.Lines("expenditure.total", BudgetStage.Budget).FirstOrDefault(line => line.Amount.HasValue && line.Recognizer == place.Recognizer) is { } spending)
            {
                any = true;
                yield return CompareSame(income.Label, income, Operand.Of(spending));
            }
        }

        if (!any) yield return NotEvaluable("reason.no_line", "收入总计");
    }

    // In running text the sources of one sentence belong together; a table is one place as a whole.
    private static bool SamePlace(BudgetLineFact line, BudgetLineFact place) => place.IsFromTable() || line.Locator == place.Locator;
}
