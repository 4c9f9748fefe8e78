namespace PerfEval.Tests.Requirements;

/// <summary>A fact that runs only where <see cref="Requirement.SharedFolder"/> is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedSeedsFactAttribute : FactAttribute
{
    public SharedSeedsFactAttribute() => Skip = Requirement.SharedFolder.Skip;
}
