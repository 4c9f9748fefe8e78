using System.Text.Json;

namespace PerfEval.Etl.Samples.Story;

/// <summary>样例素材 — invented names and words, loaded once from <c>SampleCatalogue.json</c>.</summary>
internal sealed record SampleCatalogue(
    string RegionFirst,
    string RegionSecond,
    string Sentence,
    IReadOnlyList<string> LowExecutionReasons,
    IReadOnlyList<string> Measures,
    IReadOnlyList<DepartmentTheme> Departments,
    IReadOnlyList<NamedCode> Classes,
    IReadOnlyList<NamedCode> EconomicItems)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The catalogue.</summary>
    public static SampleCatalogue Instance { get; } = Load();

    private static SampleCatalogue Load()
    {
        using var stream = typeof(SampleCatalogue).Assembly.GetManifestResourceStream("PerfEval.Etl.Samples.SampleCatalogue.json")!;
        return JsonSerializer.Deserialize<SampleCatalogue>(stream, Json)!;
    }
}
