using System.Text.RegularExpressions;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Architecture;

/// <summary>The line of folders in the README holds in the source.</summary>
public sealed partial class FolderTests
{
    [Theory]
    [InlineData("etl/Documents")]
    [InlineData("etl/Readers")]
    [InlineData("etl/Recognizers")]
    [InlineData("etl/Facts")]
    [InlineData("etl/Rules")]
    public void Folder_KnowsNoDatabaseAndNoJobs_WhenItReadsDocuments(string folder) =>
        Mentions(folder, "*.cs", @"EntityFrameworkCore|Microsoft\.Data\.|Dapper|Quartz|PerfEval\.Warehouse|PerfEval\.Etl\.(Loading|Jobs|Cli)").ShouldBeEmpty();

    [Fact]
    public void Warehouse_KnowsNeitherSide() => Mentions("warehouse", "*.cs", @"PerfEval\.(Etl|Dashboard)").ShouldBeEmpty();

    [Fact]
    public void Etl_KnowsNoDashboard() => Mentions("etl", "*.cs", @"PerfEval\.Dashboard").ShouldBeEmpty();

    [Fact]
    public void Pages_HoldNoDatabaseAccess() => Mentions("dashboard", "*.razor", @"EntityFrameworkCore|DbContext|Dapper|(?i:\bselect\s.+\sfrom\s)").ShouldBeEmpty();

    [Theory]
    [InlineData("etl")]
    [InlineData("warehouse")]
    [InlineData("dashboard")]
    [InlineData("tests")]
    public void Folder_HoldsOneTypeAFile(string folder) =>
        Sources(folder, "*.cs")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal) && !file.Contains("/SqlServerTypes/", StringComparison.Ordinal))
            .Where(file => TopLevelType().Count(Read(file)) > 1)
            .ShouldBeEmpty();

    [GeneratedRegex(@"^(public |internal |file |static |sealed |abstract |partial |readonly )*(class|record|record struct|struct|interface|enum|delegate \w+) \w", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    private static IEnumerable<string> Mentions(string folder, string pattern, string forbidden) =>
        from file in Sources(folder, pattern)
        from line in Read(file).Split('\n')
        where Regex.IsMatch(line, forbidden) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select $"{file}: {line.Trim()}";

    private static IEnumerable<string> Sources(string folder, string pattern)
    {
        var root = new DirectoryInfo(Path.Combine(Checkout.Root, folder));
        return root.Exists
            ? from file in root.EnumerateFiles(pattern, SearchOption.AllDirectories)
              let path = Path.GetRelativePath(Checkout.Root, file.FullName).Replace('\\', '/')
              where !Regex.IsMatch(path, "(^|/)(bin|obj)/")
              select path
            : [];
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Checkout.Root, path));
}
