namespace PerfEval.Warehouse.Star;

/// <summary>归类的部分 — codes of what a document is classified by.</summary>
public static class ProfileParts
{
    /// <summary>文件种类 — one of <see cref="DocumentKinds"/>.</summary>
    public const string Kind = "kind";

    /// <summary>地区 — its name.</summary>
    public const string Region = "region";

    /// <summary>部门 — its name.</summary>
    public const string Department = "department";

    /// <summary>年度.</summary>
    public const string FiscalYear = "fiscal_year";

    /// <summary>全部 — in the order in which pages show them.</summary>
    public static IReadOnlyList<string> All { get; } = [Kind, Region, Department, FiscalYear];
}
