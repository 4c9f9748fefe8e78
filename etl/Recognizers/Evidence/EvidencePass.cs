using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>
/// 把握 — weighs the facts of a document against each other. Only where the reading is in doubt (OCR, a position taken by sums, a base that no header names)
/// does a contradiction lower the confidence far: documents contradict themselves, and a plainly printed figure stays in the charts for the checks to report.
/// </summary>
public static class EvidencePass
{
    // OCR that nothing bears out stays above the default threshold of review (0.6); with one contradiction it falls below.
    private const decimal OfOcr = 0.75m;

    // Each agreement takes half of what is missing to certainty, each contradiction of a doubtful reading a quarter of what is there.
    private const decimal Agreement = 0.5m;
    private const decimal Contradiction = 0.75m;
    private const decimal Doubt = 0.5m;

    // A plain reading that others contradict ranks behind one that they bear out, no more.
    private const decimal Contradicted = 0.9m;

    private const string Ocr = "ocr";

    /// <summary>全部佐证 — every kind of evidence, in the order in which reasons are told.</summary>
    public static IReadOnlyList<IEvidence> All { get; } =
    [
        new RowSumEvidence(),
        new ClassSumEvidence(),
        new ThreePublicSumEvidence(),
        new BalanceEvidence(),
        new ScoreSumEvidence(),
        new RateEvidence(),
        new RepetitionEvidence(),
    ];

    /// <summary>衡量 — the same facts in the same order, each with its confidence and the reasons of it.</summary>
    public static IReadOnlyList<Fact> Weigh(SourceDocument document, IReadOnlyList<Fact> facts)
    {
        var votes = All.SelectMany(evidence => evidence.Weigh(facts)).ToLookup(vote => vote.Fact, ReferenceComparer);
        return [.. facts.Select(fact => Weigh(fact, document.IsOcr, [.. votes[fact]]))];
    }

    private static IEqualityComparer<Fact> ReferenceComparer { get; } = EqualityComparer<Fact>.Create(ReferenceEquals, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode);

    private static Fact Weigh(Fact fact, bool isOcr, IReadOnlyList<EvidenceVote> votes)
    {
        if (!isOcr && votes.Count == 0)
            return fact;
        var confidence = isOcr ? Math.Min(fact.Confidence, OfOcr) : fact.Confidence;
        var isDoubtful = isOcr || IsDoubtful(fact);
        foreach (var vote in votes.DistinctBy(vote => (vote.Verdict, vote.Reason)))
            confidence = After(confidence, vote.Verdict, isDoubtful);
        string?[] own = [isOcr ? Ocr : null, fact.ConfidenceReason];
        var reasons = own.Where(reason => !string.IsNullOrEmpty(reason)).Concat(votes.OrderBy(vote => vote.Verdict == EvidenceVerdict.Agrees).Select(vote => vote.Reason));
        return fact with { Confidence = Math.Round(confidence, 4), ConfidenceReason = string.Join('+', reasons.Distinct(StringComparer.Ordinal)) };
    }

    // A recognizer that reports a contradiction of the print has read it well.
    private static bool IsDoubtful(Fact fact) => fact.Confidence < 1m && fact.ConfidenceReason?.EndsWith("_differs", StringComparison.Ordinal) != true;

    private static decimal After(decimal confidence, EvidenceVerdict verdict, bool isDoubtful) => (verdict, isDoubtful) switch
    {
        (EvidenceVerdict.Agrees, _) => confidence + ((1m - confidence) * Agreement),
        (EvidenceVerdict.Doubts, _) => confidence * Doubt,
        (_, true) => confidence * Contradiction,
        _ => Math.Min(confidence, Contradicted),
    };
}
