namespace PerfEval.Tests.Warehouse.Databases;

/// <summary>Marks the half of a contract that asks a real SQL Server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsSqlServerAttribute : Attribute;
