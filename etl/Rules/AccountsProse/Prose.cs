using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.Accounts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>文字说明 — which statements come from tables and which from running text, and the amounts a percentage speaks of.</summary>
internal static class Prose
{
    private static readonly HashSet<string> TableRecognizers =
    [
        Tables.IncomeExpenditure, Tables.Income, Tables.Expenditure, Tables.FiscalAppropriation, Tables.GeneralExpenditure,
        Tables.Economic, Tables.ThreePublic, Tables.Fund, Tables.Statistics, "budget-procurement-table", "budget-asset-table",
    ];

    /// <summary>Whether a fact was read from a table.</summary>
    public static bool IsFromTable(this Fact fact) => TableRecognizers.Contains(fact.Recognizer) || fact.Recognizer.EndsWith("-table", StringComparison.Ordinal);

    /// <summary>The figure a sentence's change or share belongs to: the statement of the subject nearest before it.</summary>
    public static Operand? Current(DocumentEvidence evidence, StatedRatioFact ratio)
    {
        if (ThreePublicOf(ratio.Subject) is { } category)
        {
            var stated = evidence.Facts.OfType<ThreePublicFact>().Where(fact => fact.Category == category && fact.Stage == evidence.Stage && fact.Amount.HasValue).ToList();
            return (stated.Find(fact => fact.Locator == ratio.Locator) ?? stated.Find(fact => !fact.IsFromTable()) ?? stated.FirstOrDefault()) is { } found
                ? Operand.Of(ratio.Subject, found.Amount)
                : null;
        }

        var lines = evidence.Lines(ratio.Subject, evidence.Stage).Where(line => line.Amount.HasValue).ToList();
        return (lines.Find(line => line.Locator == ratio.Locator) ?? lines.Find(line => !line.IsFromTable()) ?? lines.FirstOrDefault()) is { } same
            ? Operand.Of(same)
            : null;
    }

    /// <summary>The three-public category a subject names; empty for others.</summary>
    public static ThreePublicCategory? ThreePublicOf(string subject) => subject switch
    {
        "three_public.total" => ThreePublicCategory.Total,
        "three_public.overseas" => ThreePublicCategory.Overseas,
        "three_public.vehicle" => ThreePublicCategory.Vehicle,
        "three_public.vehicle.purchase" => ThreePublicCategory.VehiclePurchase,
        "three_public.vehicle.operation" => ThreePublicCategory.VehicleOperation,
        "three_public.reception" => ThreePublicCategory.Reception,
        _ => null,
    };

    /// <summary>The subject in the words of the documents.</summary>
    public static string NameOf(string subject) => BudgetLines.All.TryGetValue(subject, out var line) ? line.Name : ThreePublicOf(subject) switch
    {
        ThreePublicCategory.Total => "“三公”经费",
        ThreePublicCategory.Overseas => "因公出国（境）费",
        ThreePublicCategory.Vehicle => "公务用车购置及运行维护费",
        ThreePublicCategory.VehiclePurchase => "公务用车购置费",
        ThreePublicCategory.VehicleOperation => "公务用车运行维护费",
        ThreePublicCategory.Reception => "公务接待费",
        _ => subject,
    };

    /// <summary>Statements in prose of the year's own stage, percentages and growth of projects left out.</summary>
    public static IEnumerable<StatedRatioFact> Ratios(this DocumentEvidence evidence, StatedRelation relation) =>
        evidence.Facts.OfType<StatedRatioFact>().Where(ratio => ratio.Relation == relation && ratio.Recognizer != "project-execution-statement" && ratio.Percent.HasValue);
}
