using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>公开表阅读 — hands the statements of a section to a reader: final accounts, and budgets in the same shapes.</summary>
internal static class Statements
{
    /// <summary>Reads each statement of the wanted kinds; one whose unit of money nobody states is left unresolved.</summary>
    public static IEnumerable<Recognized> Read(
        Section section, Predicate<TableKind> wanted, Func<DisclosureTable, BudgetStage, IEnumerable<Recognized>> read)
    {
        if (Stage(section) is not { } stage)
            return [];
        return DisclosureTables.In(section).Where(table => wanted(table.Kind))
            .SelectMany(table => table.HasUnit || !table.HasAmounts ? read(table, stage).Select(found => Doubted(found, table)) : [table.UnitUnknown()]);
    }

    private static Recognized Doubted(Recognized found, DisclosureTable table) =>
        table.HasProvenUnit && found is Fact fact ? fact with { Confidence = Math.Min(fact.Confidence, 0.9m), ConfidenceReason = fact.ConfidenceReason ?? "unit_by_agreement" } : found;

    /// <summary>The stage a section's amounts belong to; empty for sections without statements.</summary>
    public static BudgetStage? Stage(Section section) => section.Kind switch
    {
        SectionKind.FinalAccountsBody => BudgetStage.Final,
        SectionKind.BudgetBody => BudgetStage.Budget,
        _ => null,
    };
}
