namespace PerfEval.Tests.Requirements;

/// <summary>A fact that runs only where <see cref="Requirement.SqlServer"/> is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute() => Skip = Requirement.SqlServer.Skip;
}
