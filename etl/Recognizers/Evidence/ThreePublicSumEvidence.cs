using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>“三公”相加 — total = trips + vehicles + reception, vehicles = purchase + operation, of one place of the document.</summary>
public sealed class ThreePublicSumEvidence : IEvidence
{
    private const string Kind = "three_public_sum";

    /// <inheritdoc />
    public IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts) => facts.OfType<ThreePublicFact>()
        .GroupBy(fact => (fact.FiscalYear, fact.Stage, fact.Department, fact.Unit, fact.Recognizer))
        .SelectMany(place => OfPlace([.. place]));

    private static IEnumerable<EvidenceVote> OfPlace(IReadOnlyList<ThreePublicFact> place)
    {
        var byCategory = place.GroupBy(fact => fact.Category).Where(stated => stated.Count() == 1).ToDictionary(stated => stated.Key, stated => stated.First());
        return Sum(byCategory, ThreePublicCategory.Total, ThreePublicCategory.Overseas, ThreePublicCategory.Vehicle, ThreePublicCategory.Reception)
            .Concat(Sum(byCategory, ThreePublicCategory.Vehicle, ThreePublicCategory.VehiclePurchase, ThreePublicCategory.VehicleOperation));
    }

    private static IEnumerable<EvidenceVote> Sum(
        Dictionary<ThreePublicCategory, ThreePublicFact> stated, ThreePublicCategory whole, params ThreePublicCategory[] parts)
    {
        var found = parts.Select(part => stated.GetValueOrDefault(part)).OfType<ThreePublicFact>().ToList();
        // A category that no place mentions may hold anything.
        if (found.Count < parts.Length || !found.Exists(part => part.Amount.HasValue) || !stated.TryGetValue(whole, out var sum) || !sum.Amount.HasValue)
            return [];
        var closes = Closing.Closes(sum.Amount, found.Select(part => part.Amount));
        return found.Append(sum).Select(fact => new EvidenceVote(fact, Closing.Verdict(closes), Closing.Reason(Kind, closes)));
    }
}
