using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>车辆保有 — cars kept on fiscal money are among the cars of the assets, and running costs need a car.</summary>
internal sealed class VehiclesRule() : DocumentRule("SG-12")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var cars = evidence.Lines("vehicles.count").FirstOrDefault(line => line.Amount.HasValue);
        var held = evidence.Lines("three_public.vehicle.held").FirstOrDefault(line => line.Amount.HasValue);
        var running = ThreePublicTable.Of(evidence).Where(place => place.Stage == evidence.Stage).Select(place => place[ThreePublicCategory.VehicleOperation]).FirstOrDefault(cell => cell is { Value: > 0m });
        if (cars is null)
        {
            yield return NotEvaluable("reason.no_line", BudgetLines.All["vehicles.count"].Name);
            yield break;
        }

        var count = Operand.Of(cars);
        if (held is not null)
            yield return Expect(held.Amount.Value <= count.Amount, count.Label, "finding.exceeds", [Operand.Of(held), count], expected: $"≤ {count.Printed}");
        if (running is not null)
            yield return Expect(count.Amount >= 1m, count.Label, "finding.running_without_car", [running, count]);
    }
}
