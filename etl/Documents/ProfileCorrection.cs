namespace PerfEval.Etl.Documents;

/// <summary>归类更正 — what a person said a document is, part by part; an empty part leaves what the machine read.</summary>
/// <param name="Kind">文件种类.</param>
/// <param name="Region">地区.</param>
/// <param name="Department">部门.</param>
/// <param name="FiscalYear">年度.</param>
public sealed record ProfileCorrection(DocumentKind? Kind = null, string? Region = null, string? Department = null, int? FiscalYear = null)
{
    /// <summary>无更正.</summary>
    public static ProfileCorrection None { get; } = new();

    /// <summary>更正后的归类 — a department under another name has no code that was read with the old one.</summary>
    public DocumentProfile Apply(DocumentProfile read) => read with
    {
        Kind = Kind ?? read.Kind,
        Region = Region ?? read.Region,
        Department = Department ?? read.Department,
        DepartmentCode = Department is null || Department == read.Department ? read.DepartmentCode : null,
        FiscalYear = FiscalYear ?? read.FiscalYear,
    };
}
