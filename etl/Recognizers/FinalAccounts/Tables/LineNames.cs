using System.Collections.Frozen;
using System.Text.Json;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>项目名称词表 — printed row names by line code, one list per table; kept in Words/line-names.json.</summary>
internal static class LineNames
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Lists = Load();

    /// <summary>The list of a table: line code by normalised row name.</summary>
    public static FrozenDictionary<string, string> Of(string list) => Lists[list];

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Load()
    {
        using var stream = typeof(LineNames).Assembly.GetManifestResourceStream("FinalAccounts.line-names.json")
            ?? throw new InvalidOperationException("Words/line-names.json is not embedded.");
        var lists = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(stream)
            ?? throw new InvalidOperationException("Words/line-names.json is empty.");
        return lists.ToFrozenDictionary(list => list.Key, list => ByName(list.Value));
    }

    private static FrozenDictionary<string, string> ByName(Dictionary<string, string[]> lines) =>
        lines.SelectMany(line => line.Value.Select(name => (Name: LabelText.Of(name), line.Key))).ToFrozenDictionary(pair => pair.Name, pair => pair.Key);
}
