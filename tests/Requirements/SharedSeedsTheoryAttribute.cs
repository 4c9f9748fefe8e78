namespace PerfEval.Tests.Requirements;

/// <summary>A theory that runs only where <see cref="Requirement.SharedFolder"/> is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedSeedsTheoryAttribute : TheoryAttribute
{
    public SharedSeedsTheoryAttribute() => Skip = Requirement.SharedFolder.Skip;
}
