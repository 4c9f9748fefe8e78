using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.Publication;

/// <summary>公开记录 — when and where one document was approved and published; entered by hand or by a crawl, never guessed.</summary>
/// <param name="Document">文件 — name of the file.</param>
/// <param name="Kind">文件种类.</param>
/// <param name="FiscalYear">年度.</param>
/// <param name="IsUnit">是否单位级 — a unit's own disclosure instead of the department's.</param>
public sealed record PublicationRecord(string Document, DocumentKind Kind, int FiscalYear, bool IsUnit)
{
    /// <summary>批复日期 — by the finance office, or by the department for a unit.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>人大批准日期.</summary>
    public DateOnly? CongressOn { get; init; }

    /// <summary>公开日期.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>平台 — whether it stands in the unified column of the government's platform.</summary>
    public bool? IsOnPlatform { get; init; }

    /// <summary>链接有效 — at the last visit.</summary>
    public bool? IsReachable { get; init; }

    /// <summary>指纹 — of the file at the last visit.</summary>
    public string? Sha256 { get; init; }
}
