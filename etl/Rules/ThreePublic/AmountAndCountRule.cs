using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>金额与实物量对应 — money spent on something means that there was some of it, and the other way round.</summary>
internal sealed class AmountAndCountRule() : DocumentRule("SG-09")
{
    // A car is held whether money was spent on it or not; persons only follow groups and batches.
    private static readonly (ThreePublicCategory Category, string Count, bool BothWays)[] Pairs =
    [
        (ThreePublicCategory.Overseas, "three_public.overseas.groups", true),
        (ThreePublicCategory.Overseas, "three_public.overseas.persons", true),
        (ThreePublicCategory.VehiclePurchase, "three_public.vehicle.bought", true),
        (ThreePublicCategory.VehicleOperation, "three_public.vehicle.held", false),
        (ThreePublicCategory.Reception, "three_public.reception.batches", true),
        (ThreePublicCategory.Reception, "three_public.reception.persons", true),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var places = ThreePublicTable.Of(evidence).Where(place => place.Stage == evidence.Stage).ToList();
        var any = false;
        foreach (var (category, line, bothWays) in Pairs)
        {
            var amount = places.Select(place => place[category]).FirstOrDefault(cell => cell is { Value: not null });
            var count = evidence.Lines(line, evidence.Stage).FirstOrDefault(fact => fact.Amount.HasValue);
            if (amount is null || count is null) continue;
            any = true;
            var number = Operand.Of(count);
            yield return Expect(amount.Amount > 0m ? number.Amount > 0m : !bothWays || number.Amount == 0m, amount.Label, "finding.amount_without_count", [number, amount]);
        }

        if (!any) yield return NotEvaluable("reason.no_counts");
    }
}
