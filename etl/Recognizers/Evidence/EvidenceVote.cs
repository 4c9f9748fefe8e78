using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>佐证 — what one piece of evidence says about one fact.</summary>
/// <param name="Fact">事实.</param>
/// <param name="Verdict">方向.</param>
/// <param name="Reason">理由 — key of the message catalogue, e.g. <c>row_sum</c>.</param>
public sealed record EvidenceVote(Fact Fact, EvidenceVerdict Verdict, string Reason);
