namespace PerfEval.Warehouse.Star;

/// <summary>文件种类 — the kinds of published document. One row per kind.</summary>
public sealed class DimDocumentKind
{
    /// <summary>代理键 — fixed, see <see cref="DocumentKinds"/>.</summary>
    public int DocumentKindKey { get; set; }

    /// <summary>代码 — one of <see cref="DocumentKinds"/>.</summary>
    public required string Code { get; set; }

    /// <summary>名称 — the term shown to users.</summary>
    public required string Name { get; set; }
}
