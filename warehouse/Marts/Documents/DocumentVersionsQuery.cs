namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>文件的各版本 — newest first.</summary>
public sealed record DocumentVersionsQuery(int DocumentKey) : IMartQuery<DocumentRow>;
