namespace PerfEval.Etl.Rules;

/// <summary>同类上限 — 95th percentiles of unit costs among comparable departments; empty while there are too few of them.</summary>
/// <param name="OperationPerVehicle">车均运行维护费 — yuan.</param>
/// <param name="ReceptionPerPerson">人均接待费 — yuan.</param>
public sealed record PeerLimits(decimal? OperationPerVehicle, decimal? ReceptionPerPerson)
{
    /// <summary>No peers known.</summary>
    public static PeerLimits None { get; } = new(null, null);
}
