namespace PerfEval.Etl.Facts;

/// <summary>出处种类 — the kind of place a project is stated in.</summary>
public enum ProjectStatement
{
    /// <summary>自评表 — a self-evaluation form or report with its fund table.</summary>
    Form,

    /// <summary>汇总表 — a row of a summary table.</summary>
    Summary,

    /// <summary>文字 — running text.</summary>
    Narrative,

    /// <summary>绩效目标表 — a target table or project list of a budget.</summary>
    Target,
}
