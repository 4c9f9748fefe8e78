using System.Reflection;
using System.Xml.Linq;

namespace PerfEval.Tests.Architecture;

/// <summary>Types that name a thing of the domain say in their XML doc what it is.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string, string> DomainNamespaces => new()
    {
        { "PerfEval.Etl", "PerfEval.Etl.Documents" },
        { "PerfEval.Etl", "PerfEval.Etl.Facts" },
        { "PerfEval.Etl", "PerfEval.Etl.Recognizers" },
        { "PerfEval.Etl", "PerfEval.Etl.Rules" },
        { "PerfEval.Warehouse", "PerfEval.Warehouse.Star" },
        { "PerfEval.Warehouse", "PerfEval.Warehouse.Marts" },
    };

    [Theory]
    [MemberData(nameof(DomainNamespaces))]
    public void PublicType_HasASummary_WhenItNamesAThingOfTheDomain(string assembly, string prefix)
    {
        var summaries = Summaries(assembly);

        var silent = Assembly.Load(assembly).GetExportedTypes()
            .Where(type => !type.IsNested && (type.Namespace == prefix || type.Namespace!.StartsWith(prefix + ".", StringComparison.Ordinal)))
            .Where(type => !summaries.Contains("T:" + type.FullName))
            .Select(type => type.FullName);

        silent.ShouldBeEmpty();
    }

    /// <summary>Ids of the documented members; an inherited doc counts.</summary>
    private static HashSet<string> Summaries(string assembly) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => (string)member.Attribute("name")!)
            .ToHashSet(StringComparer.Ordinal);
}
