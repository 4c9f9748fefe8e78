using CsvHelper;

namespace PerfEval.Etl.Loading.Names;

/// <summary>名称用词 — words that do not tell two names apart, kept as data in <c>name-words.csv</c>.</summary>
internal static class NameWords
{
    private static readonly ILookup<string, (string Word, string Short)> Words = Read();

    /// <summary>表名 — names of forms that titles append to the project's name, longest first.</summary>
    public static IReadOnlyList<string> Forms { get; } = LongestFirst("form");

    /// <summary>词尾 — endings that one document prints and another leaves out (经费, 项目), longest first.</summary>
    public static IReadOnlyList<string> Endings { get; } = LongestFirst("ending");

    /// <summary>连接词 — 的, 及, 和 ….</summary>
    public static IReadOnlyList<string> Links { get; } = LongestFirst("link");

    /// <summary>更正用词 — words in a title that mark a corrected publication.</summary>
    public static IReadOnlyList<string> Revisions { get; } = LongestFirst("revision");

    /// <summary>功能区 — long and short names of development zones (高新技术产业开发区, 高新区), longest first.</summary>
    public static IReadOnlyList<(string Long, string Short)> Zones { get; } = [.. Words["zone"].OrderByDescending(zone => zone.Word.Length)];

    private static string[] LongestFirst(string role) => [.. Words[role].Select(word => word.Word).OrderByDescending(word => word.Length)];

    private static ILookup<string, (string Word, string Short)> Read()
    {
        using var stream = typeof(NameWords).Assembly.GetManifestResourceStream(typeof(NameWords), "name-words.csv")!;
        using var csv = CsvReader.Create(stream);
        var words = new List<(string Role, string Word, string Short)>();
        foreach (var row in csv) words.Add((csv.GetString("role"), csv.GetString("word"), csv.GetString("short")));
        return words.ToLookup(word => word.Role, word => (word.Word, word.Short));
    }
}
