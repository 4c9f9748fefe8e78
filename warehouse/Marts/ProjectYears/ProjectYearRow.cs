namespace PerfEval.Warehouse.Marts.ProjectYears;

/// <summary>
/// 项目年度 — money, rates, score and grade of a project, taken from the prevailing statement of the year: self-evaluation form, then running text,
/// then summary table, then budget targets. One row per project and fiscal year.
/// </summary>
public sealed class ProjectYearRow
{
    /// <summary>项目.</summary>
    public int ProjectKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>地区.</summary>
    public int RegionKey { get; set; }

    /// <summary>单位 — empty when no document names it.</summary>
    public int? UnitKey { get; set; }

    /// <summary>出处 — kind of the prevailing statement.</summary>
    public required string Statement { get; set; }

    /// <summary>文件版本 — of the prevailing statement.</summary>
    public int DocumentVersionKey { get; set; }

    /// <summary>陈述数 — how many places state the project.</summary>
    public int StatementCount { get; set; }

    /// <summary>年初预算数 — fen; of a budget document when the self-evaluation is silent.</summary>
    public long? InitialFen { get; set; }

    /// <summary>来源事实 — in fact_project_execution.</summary>
    public long? InitialFactKey { get; set; }

    /// <summary>全年预算数 — fen.</summary>
    public long? FullYearFen { get; set; }

    /// <summary>来源事实 — in fact_project_execution.</summary>
    public long? FullYearFactKey { get; set; }

    /// <summary>全年执行数 — fen.</summary>
    public long? OutturnFen { get; set; }

    /// <summary>来源事实 — in fact_project_execution.</summary>
    public long? OutturnFactKey { get; set; }

    /// <summary>未执行数 — initial budget minus outturn, fen; negative when more was spent.</summary>
    public long? UnspentFen { get; set; }

    /// <summary>年初预算执行率 — outturn ÷ initial budget, in ten-thousandths; empty when the base is zero or unknown.</summary>
    public long? InitialRateBp { get; set; }

    /// <summary>全年预算执行率 — outturn ÷ full-year budget, in ten-thousandths; says nothing where the row is masked.</summary>
    public long? FullYearRateBp { get; set; }

    /// <summary>公布的执行率 — as printed, ten-thousandths of a percent.</summary>
    public long? PrintedRateE4 { get; set; }

    /// <summary>来源事实 — in fact_project_execution.</summary>
    public long? PrintedRateFactKey { get; set; }

    /// <summary>掩盖 — full-year budget equals outturn while less than 90 % of the initial budget was spent.</summary>
    public bool IsMasked { get; set; }

    /// <summary>执行率得分 — ten-thousandths of a point.</summary>
    public long? ExecutionScoreE4 { get; set; }

    /// <summary>总得分 — as printed, ten-thousandths of a point.</summary>
    public long? TotalScoreE4 { get; set; }

    /// <summary>还原得分 — printed total minus printed execution score plus the score of the initial rate, ten-thousandths of a point.</summary>
    public long? RebasedScoreE4 { get; set; }

    /// <summary>来源事实 — in fact_project_score.</summary>
    public long? ScoreFactKey { get; set; }

    /// <summary>公布的等级 — as printed.</summary>
    public string? PrintedGrade { get; set; }

    /// <summary>公布等级的名次 — 1 is best; empty when the region's scale has no such grade.</summary>
    public short? PrintedRank { get; set; }

    /// <summary>来源事实 — in fact_project_score.</summary>
    public long? GradeFactKey { get; set; }

    /// <summary>重算的等级 — the band of the region's scale in which the printed score falls.</summary>
    public string? RecomputedGrade { get; set; }

    /// <summary>重算等级的名次.</summary>
    public short? RecomputedRank { get; set; }

    /// <summary>还原的等级 — the band in which the rebased score falls.</summary>
    public string? RebasedGrade { get; set; }

    /// <summary>还原等级的名次.</summary>
    public short? RebasedRank { get; set; }

    /// <summary>偏差原因 — as printed.</summary>
    public string? Reason { get; set; }

    /// <summary>来源事实 — in fact_project_execution.</summary>
    public long? ReasonFactKey { get; set; }

    /// <summary>指标数 — indicator rows of the year.</summary>
    public int IndicatorCount { get; set; }

    /// <summary>演示数据 — a document behind the row is a sample.</summary>
    public bool IsDemonstration { get; set; }
}
