namespace PerfEval.Tests.Requirements;

/// <summary>A fact that runs only where <see cref="Requirement.Poppler"/> is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = Requirement.Poppler.Skip;
}
