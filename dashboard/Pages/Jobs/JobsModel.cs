using PerfEval.Etl.Jobs;

namespace PerfEval.Dashboard.Pages.Jobs;

/// <summary>What the jobs page shows: the schedule and the last runs, newest first.</summary>
public sealed record JobsModel(IReadOnlyList<JobStatus> Jobs, IReadOnlyList<JobRun> History);
