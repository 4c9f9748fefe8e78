namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>读取结果 — of one document version.</summary>
public sealed record StoredReadingQuery(int DocumentVersionKey) : IMartQuery<StoredReadingRow>;
