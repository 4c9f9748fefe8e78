using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Tests.Specs;

/// <summary>Reads a file of expected results, e.g. <c>Text/Money.json</c>, from the folder beside the test assembly.</summary>
public static class SpecFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Specs", name);

    public static IReadOnlyList<T> Read<T>(string name) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(PathOf(name)), Options) ?? throw new InvalidOperationException($"{name} is empty");
}
