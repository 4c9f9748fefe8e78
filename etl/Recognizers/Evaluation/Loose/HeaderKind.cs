namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散表头种类 — what a run of headings heads.</summary>
internal enum HeaderKind
{
    /// <summary>资金栏 — fund block of a form.</summary>
    Funds,

    /// <summary>指标栏 — indicators of a form.</summary>
    Indicators,

    /// <summary>汇总表 — list of projects.</summary>
    List,
}
