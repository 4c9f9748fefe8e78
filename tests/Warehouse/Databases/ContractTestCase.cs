using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PerfEval.Tests.Warehouse.Databases;

public sealed class ContractTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the deserializer only.", error: false)]
    public ContractTestCase()
    {
    }

    public ContractTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod)
        : base(diagnostics, display, options, testMethod)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsSqlServerAttribute)).Any() && SqlServerTestDatabase.ConnectionString is null
            ? $"no SQL Server: set {SqlServerTestDatabase.Variable} to a connection string"
            : base.GetSkipReason(factAttribute);
}
