namespace PerfEval.Etl.Facts;

/// <summary>资金来源 — one source row below a project's total (当年财政拨款, 上年结转资金, 其他资金 …), in yuan.</summary>
/// <param name="Name">来源名称 — as printed, without 其中.</param>
/// <param name="InitialBudget">年初预算数.</param>
/// <param name="FullYearBudget">全年预算数.</param>
/// <param name="Outturn">全年执行数.</param>
public sealed record ProjectFundSource(string Name, Figure InitialBudget, Figure FullYearBudget, Figure Outturn);
