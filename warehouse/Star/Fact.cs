namespace PerfEval.Warehouse.Star;

/// <summary>事实 — what every fact carries: the statement's place and subject, who read it and how surely.</summary>
public abstract class Fact
{
    /// <summary>代理键.</summary>
    public long FactKey { get; set; }

    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; set; }

    /// <summary>序号 — number of the statement inside its document version, in reading order; with the version the natural key of a fact.</summary>
    public int StatementNo { get; set; }

    /// <summary>地区 — of the department.</summary>
    public int RegionKey { get; set; }

    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>单位 — empty where the document speaks of the department or does not say.</summary>
    public int? UnitKey { get; set; }

    /// <summary>单位名称 — as printed; empty when the document does not say.</summary>
    public string? UnitName { get; set; }

    /// <summary>年度 — the year the figures belong to.</summary>
    public int FiscalYear { get; set; }

    /// <summary>识别器.</summary>
    public int RecognizerKey { get; set; }

    /// <summary>位置 — the main line or row.</summary>
    public required string Locator { get; set; }

    /// <summary>把握 — confidence in ten-thousandths, 10 000 = full.</summary>
    public int ConfidenceE4 { get; set; } = 10_000;

    /// <summary>把握的理由 — why the confidence is not full.</summary>
    public string? ConfidenceReason { get; set; }
}
