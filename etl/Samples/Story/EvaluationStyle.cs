namespace PerfEval.Etl.Samples.Story;

/// <summary>自评公开方式 — how a department publishes its self-evaluations.</summary>
internal enum EvaluationStyle
{
    /// <summary>决算附件中的自评分析报告 — reports with fund and indicator tables behind the final accounts.</summary>
    Annex,

    /// <summary>工作报告、汇总表和自评表 — work report, summary table and forms in one document.</summary>
    SummaryAndForms,

    /// <summary>文字报告 — reports in words only.</summary>
    Narratives,

    /// <summary>自评表 — forms without a summary.</summary>
    Forms,
}
