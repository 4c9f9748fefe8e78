namespace PerfEval.Warehouse.Review;

/// <summary>署名与说明 — who decides and, in their words, why.</summary>
/// <param name="Author">何人 — a typed name; the account once there is sign-in.</param>
/// <param name="Note">说明 — may be empty.</param>
public sealed record ReviewWord(string Author, string? Note = null);
