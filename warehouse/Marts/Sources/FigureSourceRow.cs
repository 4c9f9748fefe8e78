namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>出处 — where one figure stands and how it was read. One row per statement of the figure: the asked one and every other current statement of the same fact.</summary>
public sealed record FigureSourceRow
{
    /// <summary>事实键.</summary>
    public long FactKey { get; init; }

    /// <summary>所问 — the statement asked for; the others say the same thing elsewhere.</summary>
    public bool IsAsked { get; init; }

    /// <summary>对象 — project, line, category or indicator the figure speaks of, as printed or as the catalogue names it.</summary>
    public string Subject { get; init; } = "";

    /// <summary>补充 — stage, statement kind or class code, as a code.</summary>
    public string Aspect { get; init; } = "";

    /// <summary>金额 — yuan; empty when the figure is no money or states no number.</summary>
    public decimal? Yuan => Fen / 100m;

    /// <summary>数值 — percent, points or count; empty when the figure is money or states no number.</summary>
    public decimal? Number => E4 / 10_000m;

    /// <summary>分.</summary>
    public long? Fen { get; init; }

    /// <summary>万分之一.</summary>
    public long? E4 { get; init; }

    /// <summary>印刷原文.</summary>
    public string? PrintedText { get; init; }

    /// <summary>印刷单位.</summary>
    public string? PrintedUnit { get; init; }

    /// <summary>取值状态.</summary>
    public string State { get; init; } = "";

    /// <summary>位置 — of the figure, else of its row.</summary>
    public string Locator { get; init; } = "";

    /// <summary>原因 — the reason printed with it.</summary>
    public string? Reason { get; init; }

    /// <summary>文件.</summary>
    public int DocumentKey { get; init; }

    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; init; }

    /// <summary>版本号.</summary>
    public int VersionNo { get; init; }

    /// <summary>当前版本.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>演示数据.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>文件名.</summary>
    public string FileName { get; init; } = "";

    /// <summary>标题.</summary>
    public string Title { get; init; } = "";

    /// <summary>文件种类.</summary>
    public string DocumentKind { get; init; } = "";

    /// <summary>部门.</summary>
    public string DepartmentName { get; init; } = "";

    /// <summary>单位 — as printed; empty when the document does not say.</summary>
    public string? UnitName { get; init; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>识别器 — what read it.</summary>
    public string RecognizerTitle { get; init; } = "";

    /// <summary>依据 — the table, clause or form the recognizer rests on.</summary>
    public string RecognizerBasis { get; init; } = "";

    /// <summary>把握 — in ten-thousandths.</summary>
    public int ConfidenceE4 { get; init; }

    /// <summary>把握的理由 — why it is not full.</summary>
    public string? ConfidenceReason { get; init; }
}
