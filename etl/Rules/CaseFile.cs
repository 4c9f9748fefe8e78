namespace PerfEval.Etl.Rules;

/// <summary>部门的全部文件 — what the checks across documents see.</summary>
/// <param name="Region">地区.</param>
/// <param name="Department">部门.</param>
/// <param name="Documents">文件 — current versions, all years.</param>
public sealed record CaseFile(string Region, string Department, IReadOnlyList<DocumentEvidence> Documents)
{
    /// <summary>公开情况 — approval and publication as entered or crawled; empty where nobody has.</summary>
    public IReadOnlyList<Publication.PublicationRecord> Publications { get; init; } = [];

    /// <summary>今日 — the day of the check.</summary>
    public DateOnly Today { get; init; }
}
