namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>报告部分 — what a part of a project's report speaks of.</summary>
internal enum ReportPart
{
    /// <summary>其他.</summary>
    Other,

    /// <summary>资金到位情况.</summary>
    FundsInPlace,

    /// <summary>资金执行情况.</summary>
    FundsSpent,
}
