namespace PerfEval.Etl.Jobs;

/// <summary>任务 — a piece of work that runs by schedule or by hand; knows nothing of the engine that runs it and may run twice.</summary>
public interface IJob
{
    /// <summary>执行 — does the work and says in one line what came of it.</summary>
    /// <exception cref="Exception">Unexpected trouble; the engine retries with back-off and keeps the message in the history.</exception>
    Task<JobOutcome> RunAsync(IProgress<JobProgress> progress, CancellationToken cancellationToken);
}
