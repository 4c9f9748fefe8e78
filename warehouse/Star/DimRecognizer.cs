namespace PerfEval.Warehouse.Star;

/// <summary>识别器 — what read a fact, as users see it in the source panel. One row per recognizer.</summary>
public sealed class DimRecognizer
{
    /// <summary>代理键.</summary>
    public int RecognizerKey { get; set; }

    /// <summary>代码 — unique, e.g. <c>three-public-table</c>.</summary>
    public required string Code { get; set; }

    /// <summary>名称 — what it reads.</summary>
    public required string Title { get; set; }

    /// <summary>依据 — the table, clause or form it rests on.</summary>
    public required string Basis { get; set; }
}
