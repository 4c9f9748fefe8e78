namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>决算情况说明的检查 — FN.</summary>
internal static class AccountsProseRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new ProseEqualsTableRule(
            "FN-01",
            "income.total", "expenditure.total", "income.this_year", "expenditure.this_year", "expenditure.basic", "expenditure.project", "income.other",
            "fiscal_appropriation.income", "fiscal_appropriation.expenditure", "fiscal_appropriation.expenditure.this_year", "fiscal_appropriation.expenditure.basic"),
        new GrowthRule("FN-02", subject => Prose.ThreePublicOf(subject) is null && subject != "operating_cost"),
        new DirectionRule(),
        new ShareRule(),
        new ShareOfExpenditureRule(),
        new CompletionRule(),
        new ZeroBaseRule(),
        new NewItemRule(),
        new ItemProseRule(),
        new ReasonRule(),
        new HeadingsRule(),
        new OneValueRule(),
        new DenominatorRule(),
        new ProseEqualsTableRule("FN-14", "expenditure.basic.personnel", "expenditure.basic.public"),
        new StaffWithinPostsRule(),
        new ProseEqualsTableRule("FN-16", "gov_fund.expenditure", "state_capital.expenditure"),
    ];
}
