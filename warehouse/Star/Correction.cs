namespace PerfEval.Warehouse.Star;

/// <summary>
/// 更正记录 — what a person decided about a reading: confirmed, corrected, rejected, or took back an earlier decision. Entries are only ever added.
/// They name the bytes and the place, not rows, so they hold again whenever the document is loaded anew. One row per decision.
/// </summary>
public sealed class Correction
{
    /// <summary>代理键 — rises with time.</summary>
    public long CorrectionKey { get; set; }

    /// <summary>指纹 — SHA-256 of the bytes the person looked at.</summary>
    public required string Sha256 { get; set; }

    /// <summary>文件自然键 — of the logical document at that time; other versions of it are found by this and by its fingerprints.</summary>
    public required string DocumentCode { get; set; }

    /// <summary>文件名.</summary>
    public required string FileName { get; set; }

    /// <summary>对象种类 — one of <see cref="CorrectionSubjects"/>: a kind of fact, a place that was not understood, or the document's classification.</summary>
    public required string Subject { get; set; }

    /// <summary>对象代码 — stable code of the fact, cause of an open place, or an empty text for the classification; never a surrogate key.</summary>
    public required string SubjectCode { get; set; }

    /// <summary>所指 — which figure of the fact or part of the classification; an empty text for the statement as a whole.</summary>
    public required string Measure { get; set; }

    /// <summary>位置 — main line or row of the statement; an empty text for the classification.</summary>
    public required string Locator { get; set; }

    /// <summary>印刷原文 — what is printed there; a corrected document must print the same for the decision to hold on.</summary>
    public required string PrintedText { get; set; }

    /// <summary>决定 — one of <see cref="CorrectionActions"/>.</summary>
    public required string Action { get; set; }

    /// <summary>原值 — as the machine read it, in the base unit; empty where nothing was read.</summary>
    public string? OldValue { get; set; }

    /// <summary>新值 — in the base unit; empty unless something was corrected.</summary>
    public string? NewValue { get; set; }

    /// <summary>原把握 — confidence in ten-thousandths before the decision, so that taking it back restores it.</summary>
    public int OldConfidenceE4 { get; set; }

    /// <summary>原理由 — reason of the confidence before the decision.</summary>
    public string? OldReason { get; set; }

    /// <summary>撤销的记录 — the entry that this one takes back; empty unless the action is undo.</summary>
    public long? UndoneKey { get; set; }

    /// <summary>说明 — in the person's words.</summary>
    public string? Note { get; set; }

    /// <summary>何人 — name as typed; the account once there is sign-in.</summary>
    public required string Author { get; set; }

    /// <summary>时间 — UTC.</summary>
    public DateTime CreatedAt { get; set; }
}
