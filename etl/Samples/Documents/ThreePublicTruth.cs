using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>“三公”真值 — notes the six categories of a printed table; blank cells are no figures.</summary>
internal static class ThreePublicTruth
{
    /// <summary>Notes every category with an amount.</summary>
    public static void Note(TruthBuilder truth, string stage, ThreePublic cost)
    {
        (string Category, decimal Amount)[] categories =
        [
            ("total", cost.Total), ("overseas", cost.Overseas), ("vehicle", cost.Vehicle), ("vehicle.purchase", cost.Purchase), ("vehicle.operation", cost.Operation), ("reception", cost.Reception),
        ];
        foreach (var (category, amount) in categories.Where(entry => entry.Amount != 0m))
            truth.ThreePublic(stage, category, amount);
    }
}
