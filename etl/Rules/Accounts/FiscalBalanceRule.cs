namespace PerfEval.Etl.Rules.Accounts;

/// <summary>财政拨款收支平衡 — income of the year and opening balance equal spending of the year and closing balance.</summary>
internal sealed class FiscalBalanceRule() : DocumentRule("FA-11")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var income = evidence.Cell("fiscal_appropriation.income.this_year", Tables.FiscalAppropriation);
        var spending = evidence.Cell("fiscal_appropriation.expenditure.this_year", Tables.FiscalAppropriation);
        if (income is not { Value: not null } || spending is not { Value: not null })
            return [NotEvaluable("reason.no_table", "财政拨款收入支出总表")];
        var opening = evidence.Cell("fiscal_appropriation.carryover.opening", Tables.FiscalAppropriation);
        var closing = evidence.Cell("fiscal_appropriation.carryover.closing", Tables.FiscalAppropriation);
        Operand[] others = [.. new[] { opening, spending, closing }.OfType<Operand>()];
        var expected = spending.Amount + (closing?.Amount ?? 0m) - (opening?.Amount ?? 0m);
        return [Compare(income.Label, income, expected, Tolerance.OfSum([income, .. others]), others)];
    }
}
