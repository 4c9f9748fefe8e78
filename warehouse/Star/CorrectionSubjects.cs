namespace PerfEval.Warehouse.Star;

/// <summary>对象种类 — codes of what a decision is about; kinds of facts are the words of source addresses.</summary>
public static class CorrectionSubjects
{
    /// <summary>项目资金.</summary>
    public const string Project = "project";

    /// <summary>项目评分 — beside the money of the same statement.</summary>
    public const string Score = "score";

    /// <summary>资金来源 — beside the money of the same statement.</summary>
    public const string FundSource = "source";

    /// <summary>绩效指标.</summary>
    public const string Indicator = "indicator";

    /// <summary>“三公”经费.</summary>
    public const string ThreePublic = "sangong";

    /// <summary>收支项目.</summary>
    public const string Line = "line";

    /// <summary>分类支出.</summary>
    public const string ClassifiedExpenditure = "class";

    /// <summary>文字中的比率.</summary>
    public const string Ratio = "ratio";

    /// <summary>待定项 — a place that was seen and not understood.</summary>
    public const string Place = "place";

    /// <summary>文件归类 — kind, region, department or year of the whole document.</summary>
    public const string Profile = "profile";
}
