namespace PerfEval.Etl.Jobs;

/// <summary>结果 — what a job did, in one line for the history.</summary>
/// <param name="Summary">In the product's default language.</param>
/// <param name="HadWork">有事可做 — false where there was nothing to do; such runs are not worth a line in the history.</param>
public sealed record JobOutcome(string Summary, bool HadWork = true);
