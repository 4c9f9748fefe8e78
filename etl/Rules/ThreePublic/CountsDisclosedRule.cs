using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>实物量公开 — groups and persons, vehicles bought and held, receptions and guests are stated.</summary>
internal sealed class CountsDisclosedRule() : DocumentRule("SG-08")
{
    // Receptions are often counted as domestic ones only.
    private static readonly (ThreePublicCategory Category, string[] Lines)[] Counts =
    [
        (ThreePublicCategory.Overseas, ["three_public.overseas.groups"]),
        (ThreePublicCategory.Overseas, ["three_public.overseas.persons"]),
        (ThreePublicCategory.VehiclePurchase, ["three_public.vehicle.bought"]),
        (ThreePublicCategory.VehicleOperation, ["three_public.vehicle.held"]),
        (ThreePublicCategory.Reception, ["three_public.reception.batches", "three_public.reception.domestic.batches"]),
        (ThreePublicCategory.Reception, ["three_public.reception.persons", "three_public.reception.domestic.persons"]),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var places = ThreePublicTable.Of(evidence);
        if (places.Count == 0)
        {
            yield return NotEvaluable("reason.no_three_public");
            yield break;
        }

        var missing = Counts
            .Where(count => places.Any(place => place[count.Category] is { Amount: > 0m }) && !count.Lines.Any(line => evidence.Lines(line).Any()))
            .Select(count => BudgetLines.All[count.Lines[0]].Name).ToList();
        var isBudget = evidence.Kind == DocumentKind.BudgetDisclosure;
        yield return missing.Count == 0
            ? Pass("")
            : Fail(string.Join('、', missing), "finding.counts_missing", places[^1].Cells.Values.Take(1).Select(fact => Operand.Of(ThreePublicTable.NameOf(fact.Category), fact.Amount)), isBudget ? RuleSeverity.Info : null);
    }
}
