using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>文件之间、年度之间的检查 — XD across documents.</summary>
internal static class CrossDocumentRules
{
    public static IReadOnlyList<CaseRule> All { get; } =
    [
        new TwoDocumentsRule(
            "XD-09",
            DocumentKind.FinalAccountsDisclosure,
            DocumentKind.BudgetDisclosure,
            0,
            TwoLines.Of("initial_budget.fiscal_appropriation", BudgetStage.Budget, "fiscal_appropriation.expenditure", BudgetStage.Budget)),
        new TwoDocumentsRule(
            "XD-10",
            DocumentKind.FinalAccountsDisclosure,
            DocumentKind.FinalAccountsDisclosure,
            1,
            TwoLines.Of("carryover.opening", BudgetStage.Final, "carryover.closing", BudgetStage.Final),
            TwoLines.Prior("income.total", "change.income.total"),
            TwoLines.Prior("expenditure.total", "change.expenditure.total"),
            TwoLines.Prior("fiscal_appropriation.expenditure", "change.fiscal_appropriation.expenditure"),
            TwoLines.Prior("operating_cost", "change.operating_cost")),
        new TwoDocumentsRule(
            "XD-11",
            DocumentKind.FinalAccountsDisclosure,
            DocumentKind.BudgetDisclosure,
            0,
            TwoLines.Of(ThreePublicCategory.Total),
            TwoLines.Of(ThreePublicCategory.Overseas),
            TwoLines.Of(ThreePublicCategory.VehicleOperation),
            TwoLines.Of(ThreePublicCategory.Reception)),
        new ProjectContinuityRule(),
        new TargetsKeptRule(),
        new UnitDisclosureRule(),
    ];
}
