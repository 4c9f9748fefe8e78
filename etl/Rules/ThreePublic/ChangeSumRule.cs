using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>“三公”增减相加 — the items' changes against the year before make up the total's, and so do the prior years they imply.</summary>
internal sealed class ChangeSumRule() : DocumentRule("SG-07")
{
    private static readonly ThreePublicCategory[] Parts =
    [
        ThreePublicCategory.Overseas, ThreePublicCategory.VehiclePurchase, ThreePublicCategory.VehicleOperation, ThreePublicCategory.Reception,
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var changes = evidence.Facts.OfType<ThreePublicFact>()
            .Where(fact => fact.Change is { Value: not null } && fact.Stage == evidence.Stage)
            .GroupBy(fact => fact.Category)
            .ToDictionary(group => group.Key, group => Operand.Of(ThreePublicTable.NameOf(group.Key), group.First().Change!));
        if (!changes.TryGetValue(ThreePublicCategory.Total, out var total)) return [NotEvaluable("reason.no_change")];
        Operand[]? vehicles = Parts[1..3].All(changes.ContainsKey) ? [changes[Parts[1]], changes[Parts[2]]]
            : changes.TryGetValue(ThreePublicCategory.Vehicle, out var vehicle) ? [vehicle] : null;
        return vehicles is null || !changes.TryGetValue(ThreePublicCategory.Overseas, out var trips) || !changes.TryGetValue(ThreePublicCategory.Reception, out var reception)
            ? [NotEvaluable("reason.no_change")]
            : [CompareSum(total.Label, total, [trips, .. vehicles, reception])];
    }
}
