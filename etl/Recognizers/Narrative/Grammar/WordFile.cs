using System.Text.Json;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>词表文件 — reads an embedded data file of words.</summary>
internal static class WordFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    /// <summary>All entries of a file of the folder <c>Words</c>.</summary>
    public static T[] Read<T>(string topic)
    {
        var name = $"PerfEval.Etl.Words.{topic}.json";
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"Word file {name} is not embedded.");
        return JsonSerializer.Deserialize<T[]>(stream, Options) ?? [];
    }
}
