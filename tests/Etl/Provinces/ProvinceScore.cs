using System.Globalization;
using PerfEval.Etl.Facts;
using PerfEval.Tests.Etl.Variants;

namespace PerfEval.Tests.Etl.Provinces;

/// <summary>
/// Facts against the truth of a made-up document, in both directions: every stated cell is right, wrong or missing, and a fact of the measured
/// tables whose key the truth does not know is extra. A line stands for one cell: table|key|key|…|value, values behind the keys;
/// a line behind ~ may be read but need not be (last year's figure in the same table, a rounded statement in prose).
/// </summary>
public sealed class ProvinceScore
{
    private static readonly Dictionary<string, (string[] Keys, string[] Values)> Tables = new()
    {
        ["budgets"] = (["fiscal_year", "stage", "line"], ["amount_yuan"]),
        ["sangong"] = (["category", "stage"], ["amount_yuan"]),
        ["functional"] = (["table", "code", "name"], ["total_yuan", "basic_yuan", "project_yuan"]),
        ["economic"] = (["code"], ["amount_yuan", "basic_yuan"]),
    };

    private readonly Dictionary<string, HashSet<string>> _allowed = [];

    public int Cells { get; private set; }

    public int Correct { get; private set; }

    public List<string> Wrong { get; } = [];

    public List<string> Missing { get; } = [];

    public double Precision => Correct == 0 ? 0 : (double)Correct / (Correct + Wrong.Count);

    public double F1 => Cells == 0 ? 0 : 2.0 * Correct / (Cells + Correct + Wrong.Count);

    public static ProvinceScore Of(IEnumerable<string> truth, IReadOnlyList<Fact> facts)
    {
        var score = new ProvinceScore();
        var wanted = new Dictionary<string, HashSet<string>>();
        foreach (var line in truth.Where(line => line.Length > 0))
        {
            var parts = line.TrimStart('~').Split('|');
            var (keys, values) = Tables[parts[0]];
            for (var i = 0; i < values.Length; i++)
            {
                var value = parts.ElementAtOrDefault(1 + keys.Length + i) ?? "";
                if (value.Length == 0)
                    continue;
                var key = Key(parts[0], parts.Skip(1).Take(keys.Length), values[i]);
                var list = line[0] == '~' ? score._allowed : wanted;
                list.TryAdd(key, []);
                list[key].Add(Number(value));
            }
        }
        score.Compare(wanted, facts);
        return score;
    }

    public override string ToString() =>
        $"{Correct} of {Cells} right, {Wrong.Count} wrong or extra, {Missing.Count} missing, P {Precision.ToString("0.0000", CultureInfo.InvariantCulture)} F1 {F1.ToString("0.0000", CultureInfo.InvariantCulture)}"
        + string.Concat(Wrong.Select(line => $"\n  wrong {line}")) + string.Concat(Missing.Take(60).Select(line => $"\n  missing {line}"));

    private void Compare(Dictionary<string, HashSet<string>> wanted, IReadOnlyList<Fact> facts)
    {
        var found = new Dictionary<string, HashSet<string>>();
        foreach (var (table, (keys, values)) in Tables)
        {
            foreach (var row in FactRows.Of(table, facts))
            {
                foreach (var value in values.Where(value => row[value].Length > 0 && IsMeasured(table, row)))
                {
                    var key = Key(table, keys.Select(key => row[key]), value);
                    found.TryAdd(key, []);
                    found[key].Add(Number(row[value]));
                }
            }
        }
        foreach (var (key, values) in wanted)
        {
            foreach (var value in values)
            {
                Cells++;
                if (found.GetValueOrDefault(key)?.Contains(value) == true)
                    Correct++;
                else
                    Missing.Add($"{key} {value} <> {string.Join(',', found.GetValueOrDefault(key) ?? [])}");
            }
        }
        Wrong.AddRange(from entry in found
                       from value in entry.Value
                       where wanted.GetValueOrDefault(entry.Key)?.Contains(value) != true && _allowed.GetValueOrDefault(entry.Key)?.Contains(value) != true
                       select $"{entry.Key} {value} <> {string.Join(',', wanted.GetValueOrDefault(entry.Key) ?? [])}");
    }

    /// <summary>What prose says of functional items is not measured here, nor are lines that only hold percentages.</summary>
    private static bool IsMeasured(string table, Dictionary<string, string> row) => table switch
    {
        "functional" => !row["table"].Contains("情况", StringComparison.Ordinal),
        "budgets" => !row["line"].EndsWith("_pct", StringComparison.Ordinal) && !row["line"].StartsWith("change.", StringComparison.Ordinal)
            && !row["line"].StartsWith("self_eval", StringComparison.Ordinal) && !row["line"].StartsWith("three_public.", StringComparison.Ordinal) && !row["line"].StartsWith("staff", StringComparison.Ordinal),
        _ => true,
    };

    private static string Key(string table, IEnumerable<string> keys, string value) => $"{table} {string.Join('/', keys)} {value}";

    private static string Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);
}
