namespace PerfEval.Warehouse.Marts;

/// <summary>执行率 — rates of sums, in percent; empty when the base is zero or unknown. Every rate names its base.</summary>
public static class ExecutionRates
{
    /// <summary>执行率（年初预算） — outturn ÷ initial budget of the projects that state both.</summary>
    public static decimal? InitialRate(this ExecutionSums sums) => Percent(sums.RatedOutturnFen, sums.RatedInitialFen);

    /// <summary>执行率（全年预算） — outturn ÷ full-year budget of the projects that state both.</summary>
    public static decimal? FullYearRate(this ExecutionSums sums) => Percent(sums.AdjustedOutturnFen, sums.AdjustedBaseFen);

    /// <summary>
    /// 印刷执行率 — mean of the printed rates, as documents state it. Weighted by a full-year budget that was cut to the outturn it would say 100 % of nothing.
    /// </summary>
    public static decimal? PrintedRate(this ExecutionSums sums) => sums.PrintedRateCount == 0 ? null : sums.PrintedRateSumE4 / 10_000m / sums.PrintedRateCount;

    /// <summary>被掩盖占比 — initial budget of masked projects ÷ initial budget of all rated projects.</summary>
    public static decimal? MaskedShare(this ExecutionSums sums) => Percent(sums.MaskedInitialFen, sums.RatedInitialFen);

    /// <summary>平均得分 — points.</summary>
    public static decimal? MeanScore(this ExecutionSums sums) => sums.ScoredCount == 0 ? null : sums.ScoreSumE4 / 10_000m / sums.ScoredCount;

    /// <summary>百分比 — part ÷ whole in percent.</summary>
    public static decimal? Percent(long? part, long? whole) => whole is null or 0 || part is null ? null : part.Value * 100m / whole.Value;

    /// <summary>增减 — growth against an earlier amount in percent; empty when that amount is zero, below zero or unknown.</summary>
    public static decimal? Growth(long? now, long? before) => before is null or <= 0 || now is null ? null : (now.Value - before.Value) * 100m / before.Value;
}
