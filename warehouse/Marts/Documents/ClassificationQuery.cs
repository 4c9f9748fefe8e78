namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>归类依据 — of one document version.</summary>
public sealed record ClassificationQuery(int DocumentVersionKey) : IMartQuery<ClassificationRow>;
