namespace PerfEval.Warehouse.Star;

/// <summary>把握的理由（人工） — codes of reasons that a person's decision leaves on a fact; machine reasons come from recognition.</summary>
public static class ReviewReasons
{
    /// <summary>人工确认.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>人工更正.</summary>
    public const string Corrected = "corrected";

    /// <summary>人工驳回 — kept for the record, out of charts and exports.</summary>
    public const string Rejected = "rejected";

    /// <summary>更正不再适用 — the loaded document no longer prints what a person decided about.</summary>
    public const string NotApplied = "correction_not_applied";
}
