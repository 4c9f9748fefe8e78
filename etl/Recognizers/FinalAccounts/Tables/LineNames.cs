using System.Collections.Frozen;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>项目名称词表 — printed row names by line code, one list per table; kept in Words/line-names.json.</summary>
internal static class LineNames
{
    private static readonly WordList<FrozenDictionary<string, FrozenDictionary<string, string>>> Lists = new(Make);

    /// <summary>The list of a table: line code by normalised row name.</summary>
    public static FrozenDictionary<string, string> Of(string list) => Lists.Value[list];

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Make(Vocabulary words) =>
        words.Json<Dictionary<string, Dictionary<string, string[]>>>("line-names.json").ToFrozenDictionary(list => list.Key, list => ByName(list.Value));

    private static FrozenDictionary<string, string> ByName(Dictionary<string, string[]> lines) =>
        lines.SelectMany(line => line.Value.Select(name => (Name: LabelText.Of(name), line.Key))).DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.Key);
}
