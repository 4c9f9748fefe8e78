using System.Text.Json;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Tests.Etl.Recognizers.Narrative;

/// <summary>The words of the clause grammar are data; each carries a printed example that it must match.</summary>
public sealed class WordFilesTests
{
    public static TheoryData<string> Files => ["fiscal-lines", "three-public", "project-funds", "cues"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Patterns_MatchTheirExample(string file)
    {
        var words = Read(file);

        var strangers = words.Where(word => !Regex.IsMatch(word.GetProperty("example").GetString()!, word.GetProperty("pattern").GetString()!));

        words.ShouldNotBeEmpty();
        strangers.Select(word => word.ToString()).ShouldBeEmpty();
    }

    private static List<JsonElement> Read(string file)
    {
        using var stream = typeof(IRecognizer).Assembly.GetManifestResourceStream($"PerfEval.Etl.Words.{file}.json").ShouldNotBeNull();
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
