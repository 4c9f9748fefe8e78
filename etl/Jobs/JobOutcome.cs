namespace PerfEval.Etl.Jobs;

/// <summary>结果 — what a job did, in one line for the history.</summary>
/// <param name="Summary">In the product's default language.</param>
public sealed record JobOutcome(string Summary);
