namespace PerfEval.Warehouse.Star;

/// <summary>决定 — codes of what a person decided about a reading.</summary>
public static class CorrectionActions
{
    /// <summary>确认 — it stands as read.</summary>
    public const string Confirm = "confirm";

    /// <summary>更正 — a value is another one.</summary>
    public const string Correct = "correct";

    /// <summary>驳回 — it is no fact of the document.</summary>
    public const string Reject = "reject";

    /// <summary>撤销 — takes back an earlier decision.</summary>
    public const string Undo = "undo";
}
