namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>读出的数 — one figure taken from a document. One row per figure with a printed text.</summary>
public sealed record ReadFigureRow
{
    /// <summary>事实种类 — word of the source address: project, score, indicator, sangong, line, class.</summary>
    public string FactKind { get; init; } = "";

    /// <summary>事实键.</summary>
    public long FactKey { get; init; }

    /// <summary>Which figure of the fact.</summary>
    public string Measure { get; init; } = "";

    /// <summary>对象 — project, indicator, category, line or class.</summary>
    public string Subject { get; init; } = "";

    /// <summary>补充 — stage or statement kind, as a code.</summary>
    public string Aspect { get; init; } = "";

    /// <summary>年度.</summary>
    public int FiscalYear { get; init; }

    /// <summary>分.</summary>
    public long? Fen { get; init; }

    /// <summary>万分之一.</summary>
    public long? E4 { get; init; }

    /// <summary>金额 — yuan.</summary>
    public decimal? Yuan => Fen / 100m;

    /// <summary>数值.</summary>
    public decimal? Number => E4 / 10_000m;

    /// <summary>印刷原文.</summary>
    public string? PrintedText { get; init; }

    /// <summary>印刷单位.</summary>
    public string? PrintedUnit { get; init; }

    /// <summary>取值状态.</summary>
    public string State { get; init; } = "";

    /// <summary>位置.</summary>
    public string Locator { get; init; } = "";

    /// <summary>把握 — in ten-thousandths.</summary>
    public int ConfidenceE4 { get; init; }

    /// <summary>把握的理由.</summary>
    public string? ConfidenceReason { get; init; }

    /// <summary>序号 — number of the statement inside its document version; figures of one statement stand and fall together.</summary>
    public int StatementNo { get; init; }
}
