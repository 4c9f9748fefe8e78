namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>词性 — what a word or number does in a clause about money.</summary>
internal enum CueKind
{
    /// <summary>主题词 — names a line, a category or a role; carries its key.</summary>
    Term,

    /// <summary>金额 — an amount of money.</summary>
    Amount,

    /// <summary>标准 — an amount that only draws a line (20万元以上).</summary>
    Threshold,

    /// <summary>百分比 — a percentage.</summary>
    Percent,

    /// <summary>增加.</summary>
    Increase,

    /// <summary>减少.</summary>
    Decrease,

    /// <summary>新增、追加 — makes what follows a change, not a total.</summary>
    Added,

    /// <summary>持平.</summary>
    Unchanged,

    /// <summary>占.</summary>
    ShareOf,

    /// <summary>完成…的.</summary>
    CompletionOf,

    /// <summary>无、未安排.</summary>
    None,

    /// <summary>其中.</summary>
    Nested,

    /// <summary>主要是、原因.</summary>
    Reason,

    /// <summary>用于.</summary>
    Purpose,

    /// <summary>较上年.</summary>
    Compare,

    /// <summary>比预算 — a comparison with the budget, no change against the year before.</summary>
    CompareBudget,

    /// <summary>某年末.</summary>
    YearEnd,

    /// <summary>某年.</summary>
    Year,

    /// <summary>上年.</summary>
    LastYear,

    /// <summary>本年.</summary>
    ThisYear,

    /// <summary>功能分类 — （类）（款）（项): the sentence breaks a total down by functional class.</summary>
    Functional,

    /// <summary>左括号.</summary>
    Open,

    /// <summary>右括号.</summary>
    Close,

    /// <summary>逗号.</summary>
    Comma,

    /// <summary>分号.</summary>
    Semicolon,

    /// <summary>句号.</summary>
    FullStop,
}
