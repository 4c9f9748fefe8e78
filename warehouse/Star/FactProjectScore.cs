namespace PerfEval.Warehouse.Star;

/// <summary>项目自评得分 — scores and grade of one project as one place states them. One row per printed statement that has a score or a grade.</summary>
public sealed class FactProjectScore : Fact
{
    /// <summary>项目 — empty for the total of all projects.</summary>
    public int? ProjectKey { get; set; }

    /// <summary>出处 — one of <see cref="Statements"/>.</summary>
    public required string Statement { get; set; }

    /// <summary>项目名称 — as printed here.</summary>
    public required string ProjectName { get; set; }

    /// <summary>执行率得分.</summary>
    public required PrintedNumber ExecutionScore { get; set; }

    /// <summary>执行率分值 — weight of the execution rate.</summary>
    public required PrintedNumber ExecutionWeight { get; set; }

    /// <summary>指标得分 — sum of the indicator scores as stated.</summary>
    public required PrintedNumber IndicatorScore { get; set; }

    /// <summary>总得分.</summary>
    public required PrintedNumber TotalScore { get; set; }

    /// <summary>自评等级 — as printed; empty when not stated.</summary>
    public string? PrintedGrade { get; set; }

    /// <summary>等级的位置.</summary>
    public string? GradeLocator { get; set; }
}
