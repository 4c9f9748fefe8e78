namespace PerfEval.Tests.Requirements;

/// <summary>A fact that runs only where <see cref="Requirement.Browser"/> is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Requirement.Browser.Skip;
}
