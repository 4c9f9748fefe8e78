namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>统计主题 — what the rows below a heading of a statistics table speak of.</summary>
internal enum StatisticsTopic
{
    /// <summary>其他.</summary>
    Other,

    /// <summary>“三公”经费支出.</summary>
    ThreePublic,

    /// <summary>“三公”经费相关统计数.</summary>
    ThreePublicCounts,

    /// <summary>机关运行经费.</summary>
    OperatingCost,

    /// <summary>政府采购.</summary>
    Procurement,

    /// <summary>国有资产占用.</summary>
    Assets,
}
