namespace PerfEval.Warehouse.Marts.ProjectYears;

/// <summary>项目年度 — a <see cref="ProjectYearRow"/> with its names. One row per project and fiscal year.</summary>
public sealed record ProjectYearListRow
{
    /// <summary>项目.</summary>
    public int ProjectKey { get; init; }

    /// <summary>项目名称.</summary>
    public string ProjectName { get; init; } = "";

    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>部门.</summary>
    public int DepartmentKey { get; init; }

    /// <summary>部门名称.</summary>
    public string DepartmentName { get; init; } = "";

    /// <summary>地区.</summary>
    public int RegionKey { get; init; }

    /// <summary>地区名称.</summary>
    public string RegionName { get; init; } = "";

    /// <summary>单位.</summary>
    public int? UnitKey { get; init; }

    /// <summary>单位名称.</summary>
    public string? UnitName { get; init; }

    /// <summary>出处 — kind of the prevailing statement.</summary>
    public string Statement { get; init; } = "";

    /// <summary>文件 — of the prevailing statement.</summary>
    public int DocumentKey { get; init; }

    /// <summary>文件版本 — of the prevailing statement.</summary>
    public int DocumentVersionKey { get; init; }

    /// <summary>陈述数.</summary>
    public int StatementCount { get; init; }

    /// <summary>年初预算数 — fen.</summary>
    public long? InitialFen { get; init; }

    /// <summary>来源事实.</summary>
    public long? InitialFactKey { get; init; }

    /// <summary>取值状态.</summary>
    public string? InitialState { get; init; }

    /// <summary>全年预算数 — fen.</summary>
    public long? FullYearFen { get; init; }

    /// <summary>来源事实.</summary>
    public long? FullYearFactKey { get; init; }

    /// <summary>取值状态.</summary>
    public string? FullYearState { get; init; }

    /// <summary>全年执行数 — fen.</summary>
    public long? OutturnFen { get; init; }

    /// <summary>来源事实.</summary>
    public long? OutturnFactKey { get; init; }

    /// <summary>取值状态.</summary>
    public string? OutturnState { get; init; }

    /// <summary>未执行数 — fen.</summary>
    public long? UnspentFen { get; init; }

    /// <summary>年初预算执行率 — ten-thousandths.</summary>
    public long? InitialRateBp { get; init; }

    /// <summary>全年预算执行率 — ten-thousandths.</summary>
    public long? FullYearRateBp { get; init; }

    /// <summary>公布的执行率 — ten-thousandths of a percent.</summary>
    public long? PrintedRateE4 { get; init; }

    /// <summary>来源事实.</summary>
    public long? PrintedRateFactKey { get; init; }

    /// <summary>掩盖.</summary>
    public bool IsMasked { get; init; }

    /// <summary>执行率得分 — ten-thousandths of a point.</summary>
    public long? ExecutionScoreE4 { get; init; }

    /// <summary>总得分 — ten-thousandths of a point.</summary>
    public long? TotalScoreE4 { get; init; }

    /// <summary>还原得分 — ten-thousandths of a point.</summary>
    public long? RebasedScoreE4 { get; init; }

    /// <summary>来源事实.</summary>
    public long? ScoreFactKey { get; init; }

    /// <summary>公布的等级.</summary>
    public string? PrintedGrade { get; init; }

    /// <summary>公布等级的名次.</summary>
    public short? PrintedRank { get; init; }

    /// <summary>来源事实.</summary>
    public long? GradeFactKey { get; init; }

    /// <summary>重算的等级.</summary>
    public string? RecomputedGrade { get; init; }

    /// <summary>重算等级的名次.</summary>
    public short? RecomputedRank { get; init; }

    /// <summary>还原的等级.</summary>
    public string? RebasedGrade { get; init; }

    /// <summary>还原等级的名次.</summary>
    public short? RebasedRank { get; init; }

    /// <summary>偏差原因.</summary>
    public string? Reason { get; init; }

    /// <summary>来源事实.</summary>
    public long? ReasonFactKey { get; init; }

    /// <summary>指标数.</summary>
    public int IndicatorCount { get; init; }

    /// <summary>演示数据.</summary>
    public bool IsDemonstration { get; init; }
}
