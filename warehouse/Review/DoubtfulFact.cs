namespace PerfEval.Warehouse.Review;

/// <summary>待复核事实 — a statement read with too little confidence, which a person has not yet decided. One row per statement.</summary>
/// <param name="Subject">对象种类 — one of <see cref="Star.CorrectionSubjects"/>.</param>
/// <param name="FactKey">事实键.</param>
/// <param name="DocumentVersionKey">文件版本.</param>
/// <param name="FileName">文件名.</param>
/// <param name="Reason">把握的理由.</param>
/// <param name="Locator">位置.</param>
/// <param name="PrintedText">印刷原文 — of all its figures.</param>
public sealed record DoubtfulFact(string Subject, long FactKey, int DocumentVersionKey, string FileName, string Reason, string Locator, string PrintedText);
