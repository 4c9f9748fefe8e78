namespace PerfEval.Warehouse.Star;

/// <summary>文件 — a published document through all its corrections. One row per logical document; its bytes are versions.</summary>
public sealed class DimDocument
{
    /// <summary>代理键.</summary>
    public int DocumentKey { get; set; }

    /// <summary>自然键 — what makes two files versions of one document: kind, region, department, year and title; built by loading; unique.</summary>
    public required string NaturalCode { get; set; }

    /// <summary>文件种类.</summary>
    public int DocumentKindKey { get; set; }

    /// <summary>地区 — empty when the document could not be told.</summary>
    public int? RegionKey { get; set; }

    /// <summary>部门 — empty when the document speaks of several or does not say.</summary>
    public int? DepartmentKey { get; set; }

    /// <summary>年度 — empty when the document does not say.</summary>
    public int? FiscalYear { get; set; }

    /// <summary>标题 — as printed, joined from its lines.</summary>
    public required string Title { get; set; }
}
