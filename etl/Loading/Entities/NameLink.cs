namespace PerfEval.Etl.Loading.Entities;

/// <summary>名称归并 — the thing a printed name was taken for, and why.</summary>
/// <param name="Entry">The department, unit or project; null where none fits and a new one is needed.</param>
/// <param name="Reason">理由 — one of <see cref="LinkReasons"/>.</param>
internal sealed record NameLink<TEntry>(TEntry? Entry, string Reason)
    where TEntry : class
{
    /// <summary>建议 — another one it may be, where the name made a row of its own.</summary>
    public NameProposal? Proposal { get; init; }
}
