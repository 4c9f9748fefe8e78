namespace PerfEval.Warehouse.Star;

/// <summary>自评等级 — one band of a grade scale. One row per scale and rank.</summary>
public sealed class DimGrade
{
    /// <summary>代理键.</summary>
    public int GradeKey { get; set; }

    /// <summary>等级标准.</summary>
    public int GradeScaleKey { get; set; }

    /// <summary>名次 — 1 is the best band; comparable between scales.</summary>
    public short Rank { get; set; }

    /// <summary>等级 — as documents print it (优, 良 …).</summary>
    public required string Name { get; set; }

    /// <summary>下限 — lowest score of the band, in ten-thousandths of a point; included.</summary>
    public long MinimumE4 { get; set; }
}
