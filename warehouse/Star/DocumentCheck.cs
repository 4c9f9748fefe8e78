namespace PerfEval.Warehouse.Star;

/// <summary>检查记录 — that a document version has been checked, when and by which catalogue. One row per checked version.</summary>
public sealed class DocumentCheck
{
    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; set; }

    /// <summary>目录版本 — fingerprint of the catalogue and its parameters.</summary>
    public required string CatalogueVersion { get; set; }

    /// <summary>检查时间 — UTC.</summary>
    public DateTime CheckedAt { get; set; }
}
