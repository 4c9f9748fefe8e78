namespace PerfEval.Etl.Jobs;

/// <summary>任务定义 — which class runs under which name and when.</summary>
/// <param name="Id">标识 — stable name, kept in the engine's store and used in configuration (<c>Jobs:{Id}:Cron</c>).</param>
/// <param name="Job">The class, an <see cref="IJob"/> resolved from the services.</param>
/// <param name="Cron">时间表 — Quartz cron expression (seconds first) in local time.</param>
public sealed record JobDefinition(string Id, Type Job, string Cron);
