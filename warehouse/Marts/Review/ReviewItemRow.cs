namespace PerfEval.Warehouse.Marts.Review;

/// <summary>待复核 — something that waits for a person. One row per statement read with too little confidence and per place that was not understood.</summary>
public sealed record ReviewItemRow
{
    /// <summary>对象种类 — one of <see cref="Star.CorrectionSubjects"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>键 — of the fact, or of the open place.</summary>
    public long ItemKey { get; init; }

    /// <summary>地址 — how the item is named in an address, e.g. <c>line.12</c>.</summary>
    public string Address => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind}.{ItemKey}");

    /// <summary>文件.</summary>
    public int DocumentKey { get; init; }

    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; init; }

    /// <summary>文件名.</summary>
    public string FileName { get; init; } = "";

    /// <summary>标题.</summary>
    public string Title { get; init; } = "";

    /// <summary>部门名称.</summary>
    public string? DepartmentName { get; init; }

    /// <summary>年度.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>序号 — of the statement; 0 for a place.</summary>
    public int StatementNo { get; init; }

    /// <summary>位置.</summary>
    public string Locator { get; init; } = "";

    /// <summary>原因 — reasons of the confidence joined by <c>+</c>, or the cause of an open place.</summary>
    public string Reason { get; init; } = "";

    /// <summary>把握 — in ten-thousandths; 0 for a place.</summary>
    public int ConfidenceE4 { get; init; }

    /// <summary>对象 — line, category, class, project or indicator; for a place the words that stand there.</summary>
    public string Subject { get; init; } = "";

    /// <summary>补充 — stage or statement kind, as a code.</summary>
    public string Aspect { get; init; } = "";

    /// <summary>印刷原文 — of its leading figure.</summary>
    public string? PrintedText { get; init; }

    /// <summary>印刷单位.</summary>
    public string? PrintedUnit { get; init; }

    /// <summary>涉及金额 — fen; empty where no money is concerned.</summary>
    public long? StakeFen { get; init; }

    /// <summary>涉及金额 — yuan.</summary>
    public decimal? Stake => StakeFen / 100m;

    /// <summary>待定项 — a place instead of a fact.</summary>
    public bool IsPlace => Kind == Star.CorrectionSubjects.Place;

    /// <summary>演示数据.</summary>
    public bool IsDemonstration { get; init; }
}
