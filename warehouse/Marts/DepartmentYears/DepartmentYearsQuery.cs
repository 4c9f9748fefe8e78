namespace PerfEval.Warehouse.Marts.DepartmentYears;

/// <summary>部门年度清单 — page by page, lowest execution on the initial base first unless asked otherwise.</summary>
public sealed record DepartmentYearsQuery : IPagedMartQuery<DepartmentYearListRow>
{
    private static readonly Dictionary<string, string> Orders = new()
    {
        ["rate"] = "CAST(m.rated_outturn_fen AS float) / NULLIF(m.rated_initial_fen, 0)",
        ["adjusted"] = "CAST(m.adjusted_outturn_fen AS float) / NULLIF(m.adjusted_base_fen, 0)",
        ["printed"] = "CAST(m.printed_rate_sum_e4 AS float) / NULLIF(m.printed_rate_count, 0)",
        ["initial"] = "m.rated_initial_fen",
        ["outturn"] = "m.rated_outturn_fen",
        ["unspent"] = "m.rated_initial_fen - m.rated_outturn_fen",
        ["masked"] = "m.masked_initial_fen",
        ["projects"] = "m.project_count",
        ["score"] = "CAST(m.score_sum_e4 AS float) / NULLIF(m.scored_count, 0)",
        ["whole"] = "m.initial_rate_bp",
        ["budget"] = "m.initial_budget_fen",
        ["year"] = "m.fiscal_year",
        ["name"] = "d.natural_code",
    };

    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>部门 — one department only.</summary>
    public int? DepartmentKey { get; init; }

    /// <summary>文字 — part of the name.</summary>
    public string? Text { get; init; }

    /// <inheritdoc />
    public int Skip { get; init; }

    /// <inheritdoc />
    public int Take { get; init; } = 50;

    /// <summary>Pattern of <see cref="Text"/>.</summary>
    public string? Pattern => LikePattern.Containing(Text);

    /// <summary>排序列 — one of rate, adjusted, printed, initial, outturn, unspent, masked, projects, score, whole, budget, year, name.</summary>
    public string? Sort { get; init; }

    /// <summary>降序.</summary>
    public bool Descending { get; init; }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => SortOrder.Of(Orders, Sort ?? "rate", Descending);
}
