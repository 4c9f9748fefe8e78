using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.FinalAccounts.Prose;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>一般公共预算与财政拨款 — whether the general public budget is all fiscal appropriation of a department, or another budget spends too.</summary>
internal static class GeneralBudgetScope
{
    /// <summary>Prefix of the lines its spending belongs to.</summary>
    public static string Of(Section section) =>
        Statements.Stage(section) is { } stage && SpendsOtherBudgets(section, stage) ? "general_public.expenditure" : "fiscal_appropriation.expenditure";

    private static bool SpendsOtherBudgets(Section section, BudgetStage stage) =>
        DisclosureTables.In(section).Where(table => table.Kind is TableKind.GovernmentFund or TableKind.StateCapital)
            .SelectMany(table => ExpenditureFacts.Splits(table, stage)).Any(split => split.Total.State == ValueState.Value)
        || Says(section, "gov_fund", ProseTopic.GovernmentFund) || Says(section, "state_capital", ProseTopic.StateCapital);

    /// <summary>Whether the narrative states spending of another budget.</summary>
    private static bool Says(Section section, string budget, ProseTopic topic) =>
        ProseFacts.Of(section, "fund-" + budget, "", topic).OfType<BudgetLineFact>().Any(line => line.Line == budget + ".expenditure" && line.Amount.State == ValueState.Value);
}
