namespace PerfEval.Etl.Rules.Accounts;

/// <summary>决算表的检查 — FA.</summary>
internal static class AccountsRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new IncomeSumRule(),
        new ExpenditureRowsRule(),
        new LineSumRule("FA-03", Tables.IncomeExpenditure, "income.total", "income.this_year", "income.use_of_surplus", "carryover.opening"),
        new LineSumRule("FA-04", Tables.IncomeExpenditure, "expenditure.total", "expenditure.this_year", "expenditure.surplus_distribution", "carryover.closing"),
        new SameLineRule("FA-05", (Tables.IncomeExpenditure, "income.total"), (Tables.IncomeExpenditure, "expenditure.total")),
        new IncomeTableRule(),
        new ExpenditureTableRule(),
        new RowColumnsRule("FA-08", Tables.Expenditure),
        new CodeTreeRule(),
        new BudgetColumnsRule(),
        new FiscalBalanceRule(),
        new SameLineRule(
            "FA-12",
            (Tables.FiscalAppropriation, "fiscal_appropriation.expenditure.this_year"),
            (Tables.GeneralExpenditure, "fiscal_appropriation.expenditure.this_year"),
            (Tables.Fund, "gov_fund.expenditure"),
            (Tables.Fund, "state_capital.expenditure")),
        new RowColumnsRule("FA-13", Tables.GeneralExpenditure),
        new ClassesOfTwoTablesRule(),
        new SameLineRule(
            "FA-15",
            (Tables.GeneralExpenditure, "fiscal_appropriation.expenditure.basic"),
            (Tables.Economic, "expenditure.basic.personnel"),
            (Tables.Economic, "expenditure.basic.public")),
        new SameLineRule(
            "FA-16",
            (Tables.GeneralExpenditure, "fiscal_appropriation.expenditure.this_year"),
            (Tables.Economic, "fiscal_appropriation.expenditure.personnel"),
            (Tables.Economic, "fiscal_appropriation.expenditure.public")),
        new EconomicClassRule(),
        new BasicWithinAmountRule(),
        new FundBalanceRule(),
        new EmptyTableStatementRule(),
        new NonFiscalGapRule(),
        new ClassificationNameRule(),
        new AmountFormRule(),
        new RowNumbersRule(),
        new CompulsoryTablesRule(),
    ];
}
