using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Loading.Names;

/// <summary>名称用词 — words that do not tell two names apart, kept as data in <c>name-words.csv</c>; they hold for all regions and years.</summary>
internal static class NameWords
{
    private static readonly WordList<IReadOnlyList<string>> FormWords = LongestFirst("form");
    private static readonly WordList<IReadOnlyList<string>> EndingWords = LongestFirst("ending");
    private static readonly WordList<IReadOnlyList<string>> LinkWords = LongestFirst("link");
    private static readonly WordList<IReadOnlyList<string>> RevisionWords = LongestFirst("revision");
    private static readonly WordList<IReadOnlyList<(string Long, string Short)>> ZoneWords =
        new(words => [.. In(words, "zone").Select(line => (line["word"], line["short"]))]);

    /// <summary>表名 — names of forms that titles append to the project's name, longest first.</summary>
    public static IReadOnlyList<string> Forms => FormWords.Value;

    /// <summary>词尾 — endings that one document prints and another leaves out (经费, 项目), longest first.</summary>
    public static IReadOnlyList<string> Endings => EndingWords.Value;

    /// <summary>连接词 — 的, 及, 和 ….</summary>
    public static IReadOnlyList<string> Links => LinkWords.Value;

    /// <summary>更正用词 — words in a title that mark a corrected publication.</summary>
    public static IReadOnlyList<string> Revisions => RevisionWords.Value;

    /// <summary>功能区 — long and short names of development zones (高新技术产业开发区, 高新区), longest first.</summary>
    public static IReadOnlyList<(string Long, string Short)> Zones => ZoneWords.Value;

    private static WordList<IReadOnlyList<string>> LongestFirst(string role) => new(words => [.. In(words, role).Select(line => line["word"]).Distinct()]);

    private static IEnumerable<WordLine> In(Vocabulary words, string role) =>
        words.Lines("name-words.csv").Where(line => line["role"] == role).OrderByDescending(line => line["word"].Length);
}
