namespace PerfEval.Etl.Rules.Accounts;

/// <summary>收入表与总表 — the income table's total and its fiscal column agree with the first and the fourth table.</summary>
internal sealed class IncomeTableRule() : DocumentRule("FA-06")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (!evidence.Has(Tables.Income))
        {
            yield return NotEvaluable("reason.no_table", "收入决算表");
            yield break;
        }

        if (evidence.Cell("income.this_year", Tables.Income) is { Value: not null } total
            && evidence.Cell("income.this_year", Tables.IncomeExpenditure) is { Value: not null } first)
            yield return CompareSame(total.Label, total, first);
        if (evidence.Cell("income.fiscal_appropriation", Tables.Income) is { Value: not null } fiscal
            && evidence.Cell("fiscal_appropriation.income.this_year", Tables.FiscalAppropriation) is { Value: not null } fourth)
            yield return CompareSame(fiscal.Label, fiscal, fourth);
    }
}
