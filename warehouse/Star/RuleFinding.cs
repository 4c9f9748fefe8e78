namespace PerfEval.Warehouse.Star;

/// <summary>检查发现 — one failed comparison of one check with all it rests on. One row per failure.</summary>
public sealed class RuleFinding
{
    /// <summary>代理键.</summary>
    public long RuleFindingKey { get; set; }

    /// <summary>文件版本 — the document doubted; empty where it is the absence of one.</summary>
    public int? DocumentVersionKey { get; set; }

    /// <summary>部门.</summary>
    public int DepartmentKey { get; set; }

    /// <summary>年度.</summary>
    public int FiscalYear { get; set; }

    /// <summary>检查编号 — as in the catalogue.</summary>
    public required string RuleId { get; set; }

    /// <summary>是否跨文件 — found by looking at all documents of the department.</summary>
    public bool IsAcrossDocuments { get; set; }

    /// <summary>严重程度 — one of <see cref="RuleSeverities"/>.</summary>
    public required string Severity { get; set; }

    /// <summary>对象 — project, line or table.</summary>
    public required string Subject { get; set; }

    /// <summary>印刷值.</summary>
    public required string Found { get; set; }

    /// <summary>应有值.</summary>
    public required string Expected { get; set; }

    /// <summary>差额 — as a plain number; empty for texts.</summary>
    public string? Difference { get; set; }

    /// <summary>容差.</summary>
    public string? Tolerance { get; set; }

    /// <summary>位置 — of every operand, the doubted one first, separated by semicolons.</summary>
    public required string Locator { get; set; }

    /// <summary>说明 — key of the rule texts.</summary>
    public required string MessageKey { get; set; }

    /// <summary>填入说明的词 — JSON array.</summary>
    public required string Arguments { get; set; }

    /// <summary>运算数 — JSON array of label, printed text, value, locator and document.</summary>
    public required string Operands { get; set; }

    /// <summary>指纹 — of check, subject and operands: the same finding of a corrected upload has the same one while its operands stay.</summary>
    public required string Fingerprint { get; set; }
}
