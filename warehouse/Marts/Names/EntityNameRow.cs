namespace PerfEval.Warehouse.Marts.Names;

/// <summary>名称对应 — a printed name of a department, unit or project and why it is the same. One row per printed name.</summary>
public sealed record EntityNameRow
{
    /// <summary>印刷名称.</summary>
    public string PrintedName { get; init; } = "";

    /// <summary>理由.</summary>
    public string Reason { get; init; } = "";

    /// <summary>相似度 — ten-thousandths.</summary>
    public int ScoreE4 { get; init; }

    /// <summary>已采用.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>首见文件.</summary>
    public string? FileName { get; init; }

    /// <summary>首见文件的键.</summary>
    public int? DocumentKey { get; init; }
}
