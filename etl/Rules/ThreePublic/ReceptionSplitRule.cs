using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>接待费构成 — domestic reception and reception abroad make the total, and foreign guests are part of the domestic.</summary>
internal sealed class ReceptionSplitRule() : DocumentRule("SG-10")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var domestic = First(evidence, "three_public.reception.domestic");
        var abroad = First(evidence, "three_public.reception.abroad");
        var guests = First(evidence, "three_public.reception.foreign_guests");
        var total = ThreePublicTable.Of(evidence).Where(place => place.Stage == evidence.Stage).Select(place => place[ThreePublicCategory.Reception]).FirstOrDefault(cell => cell is { Value: not null });
        if (domestic is null || total is null)
        {
            yield return NotEvaluable("reason.no_reception_split");
            yield break;
        }

        yield return CompareSum(total.Label, total, abroad is null ? [domestic] : [domestic, abroad]);
        if (guests is not null)
            yield return Expect(guests.Amount <= domestic.Amount, guests.Label, "finding.exceeds", [guests, domestic], expected: $"≤ {domestic.Printed}");
    }

    private static Operand? First(DocumentEvidence evidence, string line) =>
        evidence.Lines(line, evidence.Stage).FirstOrDefault(fact => fact.Amount.HasValue) is { } fact ? Operand.Of(fact) : null;
}
