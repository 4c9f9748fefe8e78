namespace PerfEval.Warehouse.Marts.LoadRuns;

/// <summary>最近一次装入.</summary>
public sealed record LatestLoadRunQuery : IMartQuery<LoadRunRow>;
