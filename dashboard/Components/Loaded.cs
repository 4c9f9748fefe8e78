namespace PerfEval.Dashboard.Components;

/// <summary>What a page knows of its rows: on the way (neither part), there, or not to be had (with a number to quote).</summary>
public sealed record Loaded<TModel>(TModel? Model = null, LoadFailure? Failure = null)
    where TModel : class;
