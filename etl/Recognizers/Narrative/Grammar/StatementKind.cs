namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>陈述种类 — what a clause says of its subject.</summary>
internal enum StatementKind
{
    /// <summary>金额 — the amount itself.</summary>
    Amount,

    /// <summary>增减额 — signed change against the year before.</summary>
    Change,

    /// <summary>占比.</summary>
    Share,

    /// <summary>增减幅度 — signed.</summary>
    Growth,

    /// <summary>完成率.</summary>
    Completion,
}
