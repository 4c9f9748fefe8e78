using PerfEval.Etl.Checking;
using PerfEval.Etl.Rules;
using PerfEval.Warehouse;

namespace PerfEval.Etl.Jobs;

/// <summary>检查文件 — runs the checks over what was loaded or changed since the last run.</summary>
public sealed class CheckDocumentsJob(WarehouseDatabase database) : IJob
{
    /// <inheritdoc />
    public async Task<JobOutcome> RunAsync(IProgress<JobProgress> progress, CancellationToken cancellationToken)
    {
        var summary = await new DocumentChecker(database, TimeProvider.System).RunAsync(progress: new Relay(progress), cancellation: cancellationToken);
        return new JobOutcome(
            RuleTexts.Text("check.job", summary.Documents, summary.Departments, summary.Failures),
            HadWork: summary.Documents > 0);
    }

    private sealed class Relay(IProgress<JobProgress> progress) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => progress.Report(new JobProgress(value.Done, value.Total, ""));
    }
}
