namespace PerfEval.Warehouse.Review;

/// <summary>复核结果 — what became of a decision.</summary>
public enum ReviewOutcome
{
    /// <summary>已生效 — logged and applied.</summary>
    Done,

    /// <summary>已不在 — the fact or place is no longer there, e.g. because the document was loaded anew meanwhile; nothing was changed.</summary>
    Gone,

    /// <summary>已有后来的决定 — a later decision about the same statement stands; that one must be taken back first.</summary>
    NotLatest,
}
