namespace PerfEval.Warehouse.Marts.ProjectYears;

/// <summary>项目年度清单 — page by page, lowest execution on the initial base first unless asked otherwise.</summary>
public sealed record ProjectYearsQuery : IPagedMartQuery<ProjectYearListRow>
{
    private static readonly Dictionary<string, string> Orders = new()
    {
        ["rate"] = "m.initial_rate_bp",
        ["adjusted"] = "m.full_year_rate_bp",
        ["printed"] = "m.printed_rate_e4",
        ["initial"] = "m.initial_fen",
        ["fullyear"] = "m.full_year_fen",
        ["outturn"] = "m.outturn_fen",
        ["unspent"] = "m.unspent_fen",
        ["score"] = "m.total_score_e4",
        ["rebased"] = "m.rebased_score_e4",
        ["gap"] = "m.printed_rate_e4 - m.initial_rate_bp * 100",
        ["year"] = "m.fiscal_year",
        ["department"] = "d.natural_code",
        ["name"] = "p.natural_code",
    };

    /// <summary>地区 — these regions only; empty for all.</summary>
    public int[] RegionKeys { get; init; } = [];

    /// <summary>年度 — these years only; empty for all.</summary>
    public int[] Years { get; init; } = [];

    /// <summary>部门 — one department only.</summary>
    public int? DepartmentKey { get; init; }

    /// <summary>文字 — part of the name.</summary>
    public string? Text { get; init; }

    /// <summary>等级 — as printed.</summary>
    public string? Grade { get; init; }

    /// <summary>还原的等级.</summary>
    public string? RebasedGrade { get; init; }

    /// <summary>只看掩盖的.</summary>
    public bool IsMasked { get; init; }

    /// <summary>只看零执行的 — outturn stated as zero, initial budget above zero.</summary>
    public bool IsZero { get; init; }

    /// <summary>只看可计算执行率的.</summary>
    public bool HasRate { get; init; }

    /// <inheritdoc />
    public int Skip { get; init; }

    /// <inheritdoc />
    public int Take { get; init; } = 50;

    /// <summary>Pattern of <see cref="Text"/>.</summary>
    public string? Pattern => LikePattern.Containing(Text);

    /// <summary>排序列 — one of rate, adjusted, printed, initial, fullyear, outturn, unspent, score, rebased, gap, year, department, name.</summary>
    public string? Sort { get; init; }

    /// <summary>降序.</summary>
    public bool Descending { get; init; }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Fragments => SortOrder.Of(Orders, Sort ?? "rate", Descending);
}
