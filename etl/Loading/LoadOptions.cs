using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>装载选项.</summary>
public sealed record LoadOptions
{
    /// <summary>演示数据 — marks everything loaded as demonstration data; a document that says so itself is marked without it.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>并行度 — documents read at the same time; memory grows with it.</summary>
    public int Degree { get; init; } = Environment.ProcessorCount;

    /// <summary>触发方式 — one of <see cref="LoadTriggers"/>.</summary>
    public string TriggeredBy { get; init; } = LoadTriggers.Command;
}
