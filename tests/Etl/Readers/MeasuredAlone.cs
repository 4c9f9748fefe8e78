namespace PerfEval.Tests.Etl.Readers;

/// <summary>Tests that measure memory: what others hold meanwhile would count.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}
