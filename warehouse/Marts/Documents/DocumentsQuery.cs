namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>文件清单 — current versions, page by page.</summary>
public sealed record DocumentsQuery : IPagedMartQuery<DocumentRow>
{
    private static readonly Dictionary<string, string> Orders = new()
    {
        ["name"] = "v.file_name",
        ["year"] = "o.fiscal_year",
        ["facts"] = "v.fact_count",
        ["open"] = "v.unresolved_count",
        ["loaded"] = "v.loaded_at",
    };

    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>部门.</summary>
    public int? DepartmentKey { get; init; }

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>文件种类 — a code of <see cref="Star.DocumentKinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>文字 — in file name, title or department.</summary>
    public string? Text { get; init; }

    /// <summary>Pattern of <see cref="Text"/>.</summary>
    public string? Pattern => LikePattern.Containing(Text);

    /// <summary>排序列 — one of name, year, facts, open, loaded.</summary>
    public string? Sort { get; init; }

    /// <summary>降序.</summary>
    public bool Descending { get; init; } = true;

    /// <inheritdoc />
    public int Skip { get; init; }

    /// <inheritdoc />
    public int Take { get; init; } = 50;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => new Dictionary<string, string>
    {
        ["sort"] = $"{Orders.GetValueOrDefault(Sort ?? "loaded", Orders["loaded"])} {(Descending ? "DESC" : "ASC")}",
    };
}
