namespace PerfEval.Tests.Requirements;

/// <summary>Marks the SQL Server side of a contract, see <see cref="ContractFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsSqlServerAttribute : Attribute;
