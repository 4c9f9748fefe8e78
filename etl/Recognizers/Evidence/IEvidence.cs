using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>佐证种类 — one kind of evidence inside a document: a sum that closes, a rate that follows, a statement that is repeated. Stateless.</summary>
public interface IEvidence
{
    /// <summary>佐证 — the votes on the facts of one document; a fact of which nothing can be said gets none.</summary>
    IEnumerable<EvidenceVote> Weigh(IReadOnlyList<Fact> facts);
}
