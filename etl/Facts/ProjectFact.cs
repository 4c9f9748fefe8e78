using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>
/// 项目 — what one place of a document (a form, a summary row, a narrative report, a budget target table) says of one project:
/// money, printed rate, scores, grade. A project stated twice (a list and a form) is two facts.
/// </summary>
/// <param name="Project">项目名称 — as printed, without inserted blanks, markup or ordinal prefix; 全部项目 for the total of all projects.</param>
/// <param name="Statement">出处 — what kind of place: form, summary, narrative or target.</param>
/// <param name="InitialBudget">年初预算数 — yuan.</param>
/// <param name="FullYearBudget">全年预算数（调整后预算数）— yuan.</param>
/// <param name="Outturn">全年执行数 — yuan.</param>
/// <param name="PrintedRate">执行率 — percent as printed.</param>
/// <param name="ExecutionScore">执行率得分 — points.</param>
/// <param name="TotalScore">总得分 — points.</param>
/// <param name="Grade">自评等级 — as printed (优, 良 …); empty when not stated.</param>
public sealed record ProjectFact(
    int FiscalYear,
    string Project,
    ProjectStatement Statement,
    Figure InitialBudget,
    Figure FullYearBudget,
    Figure Outturn,
    Figure PrintedRate,
    Figure ExecutionScore,
    Figure TotalScore,
    string? Grade,
    string Recognizer,
    Locator Locator)
    : Fact(FiscalYear, Recognizer, Locator)
{
    /// <summary>项目编码 — where printed.</summary>
    public string? ProjectCode { get; init; }

    /// <summary>等级的位置 — where the grade stands.</summary>
    public Locator? GradeLocator { get; init; }

    /// <summary>目标申报数 — the amount asked for, yuan.</summary>
    public Figure? RequestedAmount { get; init; }

    /// <summary>资金结（转）余 — balance, yuan.</summary>
    public Figure? Balance { get; init; }

    /// <summary>执行率分值 — weight of the execution rate, points.</summary>
    public Figure? ExecutionWeight { get; init; }

    /// <summary>指标得分 — sum of the indicator scores as stated, points.</summary>
    public Figure? IndicatorScore { get; init; }

    /// <summary>资金来源 — rows below the total: source name as printed with its amounts.</summary>
    public IReadOnlyList<ProjectFundSource> FundSources { get; init; } = [];

    /// <summary>预算调整 — additions and cuts that running text states beside the table.</summary>
    public IReadOnlyList<ProjectAdjustment> Adjustments { get; init; } = [];

    /// <summary>偏差原因 — the stated reason for low execution or lost points, as printed.</summary>
    public string? Reason { get; init; }
}
