using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PerfEval.Dashboard.Hosting;

/// <summary>就绪 — how far the start has come; pages wait for an open warehouse instead of failing, /health for the end of the first load.</summary>
public sealed class Readiness : IHealthCheck
{
    /// <summary>Raised when the stage changes.</summary>
    public event Action? Changed;

    public StartStage Stage { get; private set; }

    /// <summary>Whether pages can be read.</summary>
    public bool IsOpen => Stage is StartStage.Open or StartStage.Ready;

    public void Reach(StartStage stage)
    {
        Stage = stage;
        Changed?.Invoke();
    }

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Stage == StartStage.Ready ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(Stage.ToString()));
}
