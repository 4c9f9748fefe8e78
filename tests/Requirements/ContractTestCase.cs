using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PerfEval.Tests.Requirements;

/// <summary>One fact of a contract, on one engine.</summary>
public sealed class ContractTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the deserializer only.", error: true)]
    public ContractTestCase()
    {
    }

    public ContractTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute)
    {
        var needsServer = TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsSqlServerAttribute)).Any();
        return needsServer ? Requirement.SqlServer.Skip : base.GetSkipReason(factAttribute);
    }
}
