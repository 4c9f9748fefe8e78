namespace PerfEval.Warehouse.Star;

/// <summary>检查结果计数 — how one check came out on one document. One row per document version and check, or per department for checks across documents.</summary>
public sealed class RuleResult
{
    /// <summary>代理键.</summary>
    public long RuleResultKey { get; set; }

    /// <summary>文件版本 — empty where the absence of a document was judged.</summary>
    public int? DocumentVersionKey { get; set; }

    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>检查编号.</summary>
    public required string RuleId { get; set; }

    /// <summary>是否跨文件.</summary>
    public bool IsAcrossDocuments { get; set; }

    /// <summary>通过 — comparisons that agreed.</summary>
    public int PassCount { get; set; }

    /// <summary>不通过 — comparisons that failed.</summary>
    public int FailCount { get; set; }

    /// <summary>无法检查 — comparisons that lacked something.</summary>
    public int NotEvaluableCount { get; set; }

    /// <summary>原因 — why it could not be checked or does not apply, key of the rule texts; empty when something was compared.</summary>
    public string? ReasonKey { get; set; }

    /// <summary>原因涉及 — what was missing, in the words of the documents.</summary>
    public string? Reason { get; set; }
}
