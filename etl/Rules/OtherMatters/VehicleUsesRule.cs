using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>车辆按用途相加 — the cars by use make up all cars, in the table and in the text.</summary>
internal sealed class VehicleUsesRule() : DocumentRule("DS-07")
{
    private static readonly string[] Uses =
    [
        "vehicles.ministerial", "vehicles.principal_officials", "vehicles.confidential", "vehicles.emergency",
        "vehicles.law_enforcement", "vehicles.special", "vehicles.retired_officials", "vehicles.other",
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var place in evidence.Lines("vehicles.count").Where(line => line.Amount.HasValue).DistinctBy(line => line.Recognizer))
        {
            var uses = Uses.Select(use => evidence.Line(use, place.Recognizer)).OfType<BudgetLineFact>().Select(Operand.Of).ToList();
            if (uses.Count < 2) continue;
            any = true;
            yield return CompareSum("车辆数合计", Operand.Of(place), uses);
        }

        if (!any) yield return NotEvaluable("reason.no_line", "车辆按用途");
    }
}
