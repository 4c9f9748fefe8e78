using Xunit.Sdk;

namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>A fact of a contract that runs once per engine; visibly skipped where the engine is not at hand.</summary>
[XunitTestCaseDiscoverer("PerfEval.Tests.Warehouse.Databases.ContractFactDiscoverer", "PerfEval.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class ContractFactAttribute : FactAttribute;
