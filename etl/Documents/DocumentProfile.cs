namespace PerfEval.Etl.Documents;

/// <summary>文件归类 — what a document is about, each part with the evidence it rests on.</summary>
/// <param name="Kind">文件种类.</param>
/// <param name="Title">标题 — the title as printed, joined from its lines.</param>
/// <param name="Region">地区 — name of the region as the document gives or implies it; empty when it does not.</param>
/// <param name="Department">部门 — name of the department as printed; empty when the document does not say.</param>
/// <param name="DepartmentCode">部门编码 — three digits, where printed.</param>
/// <param name="FiscalYear">年度 — the year the figures belong to; empty when the document does not say.</param>
/// <param name="Evidence">依据 — what each part was read from.</param>
public sealed record DocumentProfile(
    DocumentKind Kind,
    string Title,
    string Region,
    string Department,
    string? DepartmentCode,
    int? FiscalYear,
    IReadOnlyList<ProfileEvidence> Evidence);
