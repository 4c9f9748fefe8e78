namespace PerfEval.Warehouse.Star;

/// <summary>文字中的比率 — a percentage that running text states about an amount; checks recompute it. One row per printed statement.</summary>
public sealed class FactStatedRatio : Fact
{
    /// <summary>对象 — line code, three-public category or class name the sentence speaks of.</summary>
    public required string Subject { get; set; }

    /// <summary>关系 — one of <see cref="StatedRelations"/>.</summary>
    public required string Relation { get; set; }

    /// <summary>基数 — the base as named; an empty text when the sentence names none.</summary>
    public required string BaseName { get; set; }

    /// <summary>百分比 — signed for growth.</summary>
    public required PrintedNumber Ratio { get; set; }

    /// <summary>分子 — the amount printed beside it.</summary>
    public required PrintedMoney Part { get; set; }

    /// <summary>分母 — the base amount, where the same sentence prints it.</summary>
    public required PrintedMoney Whole { get; set; }
}
