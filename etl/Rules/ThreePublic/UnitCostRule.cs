using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>单位成本离群 — running cost per car and reception per guest against the peers' 95th percentile.</summary>
internal sealed class UnitCostRule() : DocumentRule("SG-13")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var table = ThreePublicTable.Of(evidence).FirstOrDefault(place => place.Stage == evidence.Stage);
        var any = false;
        foreach (var (category, line, limit) in new[]
        {
            (ThreePublicCategory.VehicleOperation, "three_public.vehicle.held", evidence.Peers.OperationPerVehicle),
            (ThreePublicCategory.Reception, "three_public.reception.persons", evidence.Peers.ReceptionPerPerson),
        })
        {
            var amount = table?[category];
            var count = evidence.Lines(line).FirstOrDefault(fact => fact.Amount.Value > 0m);
            if (limit is not { } highest || amount is not { Value: > 0m } || count is null) continue;
            any = true;
            var each = Math.Round(amount.Amount / count.Amount.Value!.Value, 2);
            yield return Expect(each <= highest, amount.Label, "finding.above_peers", [amount, Operand.Of(count)], expected: $"≤ {Number(highest)}");
        }

        if (!any) yield return NotEvaluable("reason.no_peers");
    }
}
