namespace PerfEval.Etl.Loading.Entities;

/// <summary>建议 — a row that a printed name may also stand for; never a link, a person decides by the alias list.</summary>
/// <param name="Reason">理由 — similar or ambiguous.</param>
/// <param name="Key">The row's key, once it is saved.</param>
/// <param name="Score">相似度 — 0 to 1.</param>
internal sealed record NameProposal(string Reason, Func<int> Key, decimal Score);
