namespace PerfEval.Etl.Samples.Story;

/// <summary>走势 — the story a department's figures tell over the years.</summary>
internal enum Archetype
{
    /// <summary>平稳 — steady spending, honest scores.</summary>
    Steady,

    /// <summary>改写全年预算 — full-year budgets rewritten to the outturn.</summary>
    Masked,

    /// <summary>追加超支 — additions and spending above the initial budget.</summary>
    Growing,

    /// <summary>零执行 — several projects that spend nothing.</summary>
    Stalled,

    /// <summary>逐年改善 — rates that rise from year to year.</summary>
    Improving,

    /// <summary>分数虚高 — high scores whatever was spent.</summary>
    Inflated,
}
