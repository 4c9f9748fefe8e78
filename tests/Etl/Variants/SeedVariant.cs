namespace PerfEval.Tests.Etl.Variants;

/// <summary>A way to turn a seed into another document that says the same: text lines in, text lines out, and the same turn for a label.</summary>
public sealed record SeedVariant(string Name, Func<string, string> Document, Func<string, string> Label)
{
    public override string ToString() => Name;
}
