namespace PerfEval.Warehouse.Star;

/// <summary>归类依据 — what one part of a document's classification rests on. One row per document version and part, and one per words where several were read.</summary>
public sealed class ClassificationEvidence
{
    /// <summary>代理键.</summary>
    public int ClassificationEvidenceKey { get; set; }

    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; set; }

    /// <summary>部分 — one of <see cref="ProfileParts"/>.</summary>
    public required string Part { get; set; }

    /// <summary>取值 — as the machine or a person told it; an empty text where it could not be told.</summary>
    public required string Value { get; set; }

    /// <summary>原文 — the words it was read from; an empty text where there are none.</summary>
    public required string Text { get; set; }

    /// <summary>位置 — where they stand; an empty text where there are none.</summary>
    public required string Locator { get; set; }

    /// <summary>人工 — whether a person said so.</summary>
    public bool IsCorrected { get; set; }
}
