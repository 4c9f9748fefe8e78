namespace PerfEval.Etl.Samples.Story;

/// <summary>项目年度 — one project in one year; amounts in yuan.</summary>
/// <param name="Theme">项目素材.</param>
/// <param name="Name">项目名称 — as this year's documents print it.</param>
/// <param name="Unit">实施单位.</param>
/// <param name="UnitCode">单位编码.</param>
/// <param name="Initial">年初预算.</param>
/// <param name="Addition">年中追加 — approved; negative for a cut.</param>
/// <param name="Outturn">支出.</param>
/// <param name="IsMasked">Whether the full-year budget was rewritten to the outturn.</param>
/// <param name="Indicators">指标.</param>
/// <param name="Reason">执行偏差原因 — empty when nearly all was spent.</param>
internal sealed record ProjectYear(
    ProjectTheme Theme, string Name, string Unit, string UnitCode, decimal Initial, decimal Addition, decimal Outturn, bool IsMasked, IReadOnlyList<IndicatorYear> Indicators, string Reason)
{
    private const decimal ExecutionWeight = 10m;

    /// <summary>全年预算 — as printed.</summary>
    public decimal FullYear => IsMasked ? Outturn : Initial + Addition;

    /// <summary>执行率 — outturn ÷ full-year budget as forms compute it; 0 where nothing was granted.</summary>
    public decimal Rate => FullYear == 0m ? 0m : Math.Round(100m * Outturn / FullYear, 2, MidpointRounding.AwayFromZero);

    /// <summary>年初口径执行率 — outturn ÷ initial budget.</summary>
    public decimal InitialRate => Initial == 0m ? 0m : Math.Round(100m * Outturn / Initial, 2, MidpointRounding.AwayFromZero);

    /// <summary>执行率得分.</summary>
    public decimal ExecutionScore => Math.Round(ExecutionWeight * Math.Min(Rate, 100m) / 100m, 2, MidpointRounding.AwayFromZero);

    /// <summary>指标得分.</summary>
    public decimal IndicatorScore => Indicators.Sum(indicator => indicator.Score);

    /// <summary>总得分.</summary>
    public decimal TotalScore => ExecutionScore + IndicatorScore;

    /// <summary>等级 — by the national bands.</summary>
    public string Grade => GradeOf(TotalScore);

    /// <summary>等级 — 优 from 90, 良 from 80, 中 from 60.</summary>
    public static string GradeOf(decimal score) => score switch { >= 90m => "优", >= 80m => "良", >= 60m => "中", _ => "差" };
}
