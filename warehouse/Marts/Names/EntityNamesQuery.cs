namespace PerfEval.Warehouse.Marts.Names;

/// <summary>名称对应 — the names under which something appeared.</summary>
public sealed record EntityNamesQuery(string EntityKind, int EntityKey) : IMartQuery<EntityNameRow>;
