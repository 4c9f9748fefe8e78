namespace PerfEval.Warehouse.Star;

/// <summary>出处种类 — codes of the kind of place a project is stated in.</summary>
public static class Statements
{
    /// <summary>自评表 — a self-evaluation form or report with its fund table.</summary>
    public const string Form = "form";

    /// <summary>汇总表 — a row of a summary table.</summary>
    public const string Summary = "summary";

    /// <summary>文字 — running text.</summary>
    public const string Narrative = "narrative";

    /// <summary>绩效目标表 — a target table or project list of a budget.</summary>
    public const string Target = "target";
}
