namespace PerfEval.Tests.Requirements;

/// <summary>A fact that runs only where <see cref="Requirement.LibreOffice"/> is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = Requirement.LibreOffice.Skip;
}
