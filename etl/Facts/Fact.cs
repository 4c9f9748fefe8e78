using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>事实 — one statement of a document, with the place it was read from and the recognizer that read it.</summary>
/// <param name="FiscalYear">年度 — the year the figures belong to (a prior-year balance belongs to the prior year).</param>
/// <param name="Recognizer">识别器 — code of the recognizer.</param>
/// <param name="Locator">位置 — the main line or row.</param>
public abstract record Fact(int FiscalYear, string Recognizer, Locator Locator) : Recognized(Locator)
{
    /// <summary>部门 — the department it speaks of, where it differs from the document's; empty otherwise.</summary>
    public string? Department { get; init; }

    /// <summary>单位 — name of the unit it speaks of as printed, without code; empty when the document does not say.</summary>
    public string? Unit { get; init; }

    /// <summary>单位编码 — code of the unit as printed, e.g. <c>062001</c>.</summary>
    public string? UnitCode { get; init; }

    /// <summary>把握 — 0 to 1; below the review threshold a fact waits for a person instead of feeding charts.</summary>
    public decimal Confidence { get; init; } = 1m;

    /// <summary>
    /// 把握的理由 — what raised or lowered the confidence: keys of the message catalogue joined by <c>+</c>; empty where a plain reading stands alone.
    /// </summary>
    public string? ConfidenceReason { get; init; }
}
