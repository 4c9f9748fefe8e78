namespace PerfEval.Warehouse.Marts.Quarantine;

/// <summary>待定原因 — how often a cause stands open. One row per stage and cause.</summary>
public sealed record QuarantineCauseRow
{
    /// <summary>环节.</summary>
    public string Stage { get; init; } = "";

    /// <summary>原因.</summary>
    public string Reason { get; init; } = "";

    /// <summary>项数.</summary>
    public int Items { get; init; }

    /// <summary>文件数.</summary>
    public int Files { get; init; }

    /// <summary>首份文件 — where to begin; empty when the files were refused as a whole.</summary>
    public int? FirstDocumentKey { get; init; }
}
