using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>实物量公开 — groups and persons, vehicles bought and held, receptions and guests are stated.</summary>
internal sealed class CountsDisclosedRule() : DocumentRule("SG-08")
{
    private static readonly string[] Counts =
    [
        "three_public.overseas.groups", "three_public.overseas.persons", "three_public.vehicle.bought", "three_public.vehicle.held",
        "three_public.reception.batches", "three_public.reception.persons",
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var places = ThreePublicTable.Of(evidence);
        if (places.Count == 0)
        {
            yield return NotEvaluable("reason.no_three_public");
            yield break;
        }

        var missing = Counts.Where(count => !evidence.Lines(count).Any()).Select(count => BudgetLines.All[count].Name).ToList();
        var isBudget = evidence.Kind == DocumentKind.BudgetDisclosure;
        yield return missing.Count == 0
            ? Pass("")
            : Fail(string.Join('、', missing), "finding.counts_missing", places[^1].Cells.Values.Take(1).Select(fact => Operand.Of(ThreePublicTable.NameOf(fact.Category), fact.Amount)), isBudget ? RuleSeverity.Info : null);
    }
}
