using System.Text;

namespace PerfEval.Tests.Requirements;

/// <summary>One hand-labelled table of a seed, rows as column → text.</summary>
public static class GoldTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string seed, string table)
    {
        var records = Records(File.ReadAllText(Path.Combine(Requirement.SharedFolder.Demand(), "gold", seed, table + ".csv"))).ToList();
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>Records of a text quoted as RFC 4180 says.</summary>
    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (text[i] is ',' or '\n' && !quoted)
            {
                record.Add(field.ToString());
                field.Clear();
                if (text[i] == ',')
                    continue;
                yield return record;
                record = [];
            }
            else if (text[i] != '\r')
                field.Append(text[i]);
        }
        if (record.Count > 0)
            yield return [.. record, field.ToString()];
    }
}
