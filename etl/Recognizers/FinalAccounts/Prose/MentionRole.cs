namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>数字的角色 — what a number in a sentence says of its subject.</summary>
internal enum MentionRole
{
    /// <summary>金额 — the outturn, or the amount itself.</summary>
    Amount,

    /// <summary>预算 — a budget.</summary>
    Budget,

    /// <summary>增减额 — change against the year before, signed.</summary>
    Change,

    /// <summary>占比 — share of a whole.</summary>
    Share,

    /// <summary>增减幅度 — growth against the year before, signed.</summary>
    Growth,

    /// <summary>完成率 — completion of a budget.</summary>
    Completion,

    /// <summary>方向不明 — a change whose direction the words leave open (增加（减少）).</summary>
    Directionless,

    /// <summary>其他 — anything else, such as a difference against the budget.</summary>
    Other,
}
