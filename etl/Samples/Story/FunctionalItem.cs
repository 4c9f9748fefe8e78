namespace PerfEval.Etl.Samples.Story;

/// <summary>功能科目 — spending of one class, group or item.</summary>
internal sealed record FunctionalItem(string Code, string Name, decimal Basic, decimal Project)
{
    /// <summary>小计.</summary>
    public decimal Total => Basic + Project;
}
