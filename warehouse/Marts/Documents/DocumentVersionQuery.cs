namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>文件版本 — one version by its key.</summary>
public sealed record DocumentVersionQuery(int DocumentVersionKey) : IMartQuery<DocumentRow>;
