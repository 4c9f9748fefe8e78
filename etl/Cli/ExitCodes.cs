using PerfEval.Etl.Loading;

namespace PerfEval.Etl.Cli;

/// <summary>退出码 — as scripts and schedulers rely on them.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Failed = 1;
    public const int SomeQuarantined = 2;

    public static int Of(LoadSummary summary)
    {
        if (summary.Aborted is not null || summary.Count(LoadOutcome.Failed) > 0) return Failed;
        return summary.Count(LoadOutcome.Quarantined) + summary.Count(LoadOutcome.Unreadable) > 0 ? SomeQuarantined : Success;
    }
}
