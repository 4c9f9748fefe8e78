namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>归类依据 — what one part of a document's classification rests on. One row per part and words.</summary>
public sealed record ClassificationRow
{
    /// <summary>部分 — one of <see cref="Star.ProfileParts"/>.</summary>
    public string Part { get; init; } = "";

    /// <summary>取值 — empty where it could not be told.</summary>
    public string Value { get; init; } = "";

    /// <summary>原文.</summary>
    public string Text { get; init; } = "";

    /// <summary>位置.</summary>
    public string Locator { get; init; } = "";

    /// <summary>人工.</summary>
    public bool IsCorrected { get; init; }
}
