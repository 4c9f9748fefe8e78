namespace PerfEval.Etl.Samples.Story;

/// <summary>“三公”经费 — the four amounts, in yuan.</summary>
internal sealed record ThreePublic(decimal Overseas, decimal Purchase, decimal Operation, decimal Reception)
{
    /// <summary>公务用车购置及运行维护费.</summary>
    public decimal Vehicle => Purchase + Operation;

    /// <summary>合计.</summary>
    public decimal Total => Overseas + Vehicle + Reception;
}
