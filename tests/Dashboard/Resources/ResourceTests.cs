using System.Text.RegularExpressions;
using System.Xml.Linq;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Resources;

/// <summary>Every string of the interface is in a resource file, in both languages.</summary>
public sealed partial class ResourceTests
{
    private static readonly string Dashboard = Path.Combine(Checkout.Root, "dashboard");

    private static IEnumerable<string> TopicNames =>
        Directory.EnumerateFiles(Path.Combine(Dashboard, "Resources"), "*.resx").Select(path => Path.GetFileName(path).Split('.')[0]).Distinct();

    public static TheoryData<string> Topics() => [.. TopicNames];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Topic_HasTheSameKeysAndPlaceholders_InBothLanguages(string topic)
    {
        var chinese = Entries(topic + ".resx");
        var english = Entries(topic + ".en.resx");

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(chinese.Keys.Order(StringComparer.Ordinal));
        chinese.Where(entry => !Slots(entry.Value).SetEquals(Slots(english[entry.Key]))).Select(entry => entry.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Component_HasNoChineseOfItsOwn_OutsideComments()
    {
        var offenders = Directory.EnumerateFiles(Dashboard, "*.razor", SearchOption.AllDirectories)
            .Where(path => Han().IsMatch(Comment().Replace(File.ReadAllText(path), "")))
            .Select(path => Path.GetRelativePath(Dashboard, path));

        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Component_AsksForKnownKeysOnly_WhenItNamesThem()
    {
        var keys = TopicNames.SelectMany(topic => Entries(topic + ".resx").Keys).ToHashSet();

        var unknown = Directory.EnumerateFiles(Dashboard, "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => Asked().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Where(key => !keys.Contains(key))
            .Distinct();

        unknown.ShouldBeEmpty();
    }

    private static Dictionary<string, string> Entries(string file) =>
        XDocument.Load(Path.Combine(Dashboard, "Resources", file)).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static HashSet<string> Slots(string text) => [.. Slot().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    // @* a comment of Razor *@, /// a summary and // a line
    [GeneratedRegex(@"@\*.*?\*@|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // T["Key"] and texts["Key", …]
    [GeneratedRegex("""(?:\bT|[tT]exts|Common)\["([A-Za-z0-9_.]+)"[\],]""")]
    private static partial Regex Asked();
}
