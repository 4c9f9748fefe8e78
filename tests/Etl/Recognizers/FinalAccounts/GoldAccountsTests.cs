using System.Globalization;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Recognizers.FinalAccounts;

/// <summary>The final accounts among the shared documents against the figures labelled by hand.</summary>
public class GoldAccountsTests
{
    private const string Document = "003";

    [SharedSeedsFact]
    public void Budgets_AgreeWithTheLabels() => Wrong<BudgetLineFact>("budgets.csv", (row, fact) =>
        fact.Line == row["line"] && Stage(fact.Stage) == row["stage"], [("amount_yuan", fact => fact.Amount)],
        row => BudgetLines.All.ContainsKey(row["line"])).ShouldBeEmpty();

    [SharedSeedsFact]
    public void ThreePublic_AgreesWithTheLabels() => Wrong<ThreePublicFact>("sangong.csv", (row, fact) =>
        Category(fact.Category) == row["category"] && Stage(fact.Stage) == row["stage"], [("amount_yuan", fact => fact.Amount)]).ShouldBeEmpty();

    [SharedSeedsFact]
    public void FunctionalClasses_AgreeWithTheLabels() => Wrong<FunctionalExpenditureFact>("functional.csv", (row, fact) =>
        fact.Table == row["table"] && fact.Code == row["code"] && fact.Name == row["name"],
        [("total_yuan", fact => fact.Total), ("basic_yuan", fact => fact.Basic), ("project_yuan", fact => fact.Project)]).ShouldBeEmpty();

    [SharedSeedsFact]
    public void EconomicClasses_AgreeWithTheLabels() => Wrong<EconomicExpenditureFact>("economic.csv", (row, fact) =>
        fact.Code == row["code"] && fact.Name == row["name"], [("amount_yuan", fact => fact.Amount), ("basic_yuan", fact => fact.Basic)]).ShouldBeEmpty();

    [SharedSeedsFact]
    public void Changes_AgreeWithTheLabels()
    {
        var changes = Facts().OfType<ThreePublicFact>().Where(fact => fact.Change is not null)
            .Select(fact => ("sangong." + Category(fact.Category), fact.Change!.Value ?? 0))
            .Concat(Facts().OfType<BudgetLineFact>().Where(fact => fact.Line.StartsWith("change.", StringComparison.Ordinal))
                .Select(fact => (fact.Line["change.".Length..], fact.Amount.Value ?? 0))).ToHashSet();

        Rows("comparisons.csv").Select(row => (row["line"], Number(row["change_yuan"])!.Value)).Where(change => !changes.Contains(change)).ShouldBeEmpty();
    }

    /// <summary>Labelled cells that no matching fact holds.</summary>
    private static List<string> Wrong<T>(
        string file, Func<Dictionary<string, string>, T, bool> matches, (string Column, Func<T, Figure> Figure)[] cells, Func<Dictionary<string, string>, bool>? counts = null)
    {
        var facts = Facts().OfType<T>().ToList();
        return
        [
            .. from row in Rows(file)
               where counts is null || counts(row)
               from cell in cells
               let expected = Number(row[cell.Column])
               where expected is not null
               where !facts.Any(fact => matches(row, fact) && cell.Figure(fact).Value == expected)
               select string.Join(' ', row.Values)
        ];
    }

    private static IReadOnlyList<Fact> Facts()
    {
        var seeds = Path.Combine(Requirement.SharedFolder.Demand(), "seeds");
        return DocumentRecognition.Run(DocumentReaders.Open(Directory.GetFiles(seeds, Document + "_*.txt").Single())).Facts;
    }

    /// <summary>Rows by column name; the label files quote no cell.</summary>
    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Requirement.SharedFolder.Demand(), "gold", Document, file));
        var columns = lines[0].TrimStart('\uFEFF').Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Stage(BudgetStage stage) => stage == BudgetStage.Budget ? "budget" : "final";

    private static string Category(ThreePublicCategory category) => category switch
    {
        ThreePublicCategory.VehiclePurchase => "vehicle.purchase",
        ThreePublicCategory.VehicleOperation => "vehicle.operation",
        _ => category.ToString().ToLowerInvariant(),
    };
}
