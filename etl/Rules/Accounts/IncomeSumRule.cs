using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>收入相加 — the year's income is the sum of its rows; fiscal appropriation counts once, as one row or as its three budgets.</summary>
internal sealed class IncomeSumRule() : DocumentRule("FA-01")
{
    private static readonly string[] Fiscal = ["income.general_public", "income.gov_fund", "income.state_capital"];

    private static readonly string[] Others =
    [
        "income.fiscal_account", "income.superior_subsidy", "income.operating_unit", "income.business", "income.affiliated_unit", "income.other",
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (!evidence.Has(Tables.IncomeExpenditure)) return [NotEvaluable("reason.no_table", Description.Title)];
        if (evidence.Cell("income.this_year", Tables.IncomeExpenditure) is not { Value: not null } total)
            return [NotEvaluable("reason.no_line", BudgetLines.All["income.this_year"].Name)];
        var fiscal = Stated(evidence, Fiscal);
        if (!fiscal.Any(row => row.Value is not null)) fiscal = Stated(evidence, ["income.fiscal_appropriation"]);
        var rows = fiscal.Concat(Stated(evidence, Others)).ToList();
        return rows.Any(row => row.Value is not null) ? [CompareSum(total.Label, total, rows)] : [NotEvaluable("reason.no_parts", total.Label)];
    }

    private static List<Operand> Stated(DocumentEvidence evidence, string[] lines) =>
        [.. lines.Select(line => evidence.Cell(line, Tables.IncomeExpenditure)).OfType<Operand>()];
}
