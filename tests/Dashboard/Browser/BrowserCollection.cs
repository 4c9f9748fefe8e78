namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>Browser tests run one after another on one <see cref="BrowserFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
