using Xunit.Sdk;

namespace PerfEval.Tests.Requirements;

/// <summary>
/// A fact of an abstract contract class that holds for every engine. In a derived class marked with
/// <see cref="NeedsSqlServerAttribute"/> it runs only where <see cref="Requirement.SqlServer"/> is at hand.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PerfEval.Tests.Requirements.ContractFactDiscoverer", "PerfEval.Tests")]
public sealed class ContractFactAttribute : FactAttribute;
