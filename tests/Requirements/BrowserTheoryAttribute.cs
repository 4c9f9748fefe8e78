namespace PerfEval.Tests.Requirements;

/// <summary>A theory that runs only where <see cref="Requirement.Browser"/> is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Requirement.Browser.Skip;
}
