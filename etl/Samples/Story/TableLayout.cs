namespace PerfEval.Etl.Samples.Story;

/// <summary>表格写法 — how the tables of a department's texts are laid out.</summary>
internal enum TableLayout
{
    /// <summary>制表符 — one row per line, cells between tabs.</summary>
    Tabs,

    /// <summary>竖线 — cells between bars.</summary>
    Bars,

    /// <summary>每行一格 — one cell per line, a blank line between rows.</summary>
    SingleCells,

    /// <summary>无表 — no tables, running text only.</summary>
    None,
}
