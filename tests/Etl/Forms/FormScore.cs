using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;
using PerfEval.Tests.Etl.Variants;
using PerfEval.Warehouse;

namespace PerfEval.Tests.Etl.Forms;

/// <summary>Facts against the rows a form expects, counted by cell as the team's measuring script counts.</summary>
public sealed class FormScore
{
    private static readonly string[] ProjectValues = ["initial_budget_yuan", "adjusted_budget_yuan", "executed_yuan", "reported_rate_pct", "execution_score", "total_score", "grade"];
    private static readonly string[] IndicatorKeys = ["project", "level1", "level2", "indicator", "target", "actual", "weight", "score"];

    public FormScore(FormSpec spec, IReadOnlyList<Fact> all)
    {
        Name = spec.Name;
        // What waits for a person's review feeds neither charts nor exports.
        var facts = all.Where(fact => fact.Confidence >= WarehouseOptions.DefaultReviewThreshold).ToList();
        Rows("P", spec, FactRows.Of("projects", facts), ["project", .. ProjectValues], ["project"]);
        Rows("I", spec, FactRows.Of("indicators", facts), IndicatorKeys, ["project", "indicator"]);
        Rows("B", spec, [.. FactRows.Of("budgets", facts).Where(row => row["line"].StartsWith("overall_eval", StringComparison.Ordinal))], ["line", "stage", "amount_yuan"], ["line", "stage"]);
    }

    public string Name { get; }

    public int Cells { get; private set; }

    public int Correct { get; private set; }

    public int Extra { get; private set; }

    public List<string> Wrong { get; } = [];

    public List<string> Missing { get; } = [];

    public List<string> ExtraRows { get; } = [];

    public double Precision => Correct + Wrong.Count + Extra == 0 ? 1 : (double)Correct / (Correct + Wrong.Count + Extra);

    public double Recall => Cells == 0 ? 1 : (double)Correct / Cells;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}: {Correct} of {Cells} right, {Wrong.Count} wrong, {Missing.Count} missing, {Extra} extra, P {Precision:0.000} F1 {F1:0.000}")
        + string.Concat(Wrong.Select(line => $"\n  wrong {line}")) + string.Concat(Missing.Select(line => $"\n  missing {line}")) + string.Concat(ExtraRows.Select(line => $"\n  extra {line}"));

    private void Rows(string mark, FormSpec spec, List<Dictionary<string, string>> found, string[] columns, string[] keys)
    {
        var used = new HashSet<int>();
        foreach (var cells in spec.Expected.Where(line => line.StartsWith(mark + " ", StringComparison.Ordinal)).Select(line => line[2..].Split('|')))
        {
            var row = columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second.Trim());
            var at = found.FindIndex(other => keys.All(key => Words(row[key]) == Words(other[key])));
            if (at >= 0)
                used.Add(at);
            foreach (var value in columns.Except(keys))
            {
                var printed = at < 0 ? "" : found[at][value];
                // A total of the weights may be read as a score or not: neither is counted. What the form does not state must not be read.
                if (row[value].Length == 0 && (printed.Length == 0 || at < 0))
                    continue;
                Count(Same(row[value], printed), printed.Length > 0, $"{mark} {string.Join('/', keys.Select(key => row[key]))} {value}: {row[value]} <> {printed}");
            }
        }
        foreach (var row in found.Where((row, at) => !used.Contains(at)))
        {
            Extra++;
            ExtraRows.Add($"{mark} {string.Join('|', row.Values)}");
        }
    }

    private void Count(bool correct, bool stated, string note)
    {
        Cells++;
        if (correct)
            Correct++;
        else
            (stated ? Wrong : Missing).Add(note);
    }

    private static bool Same(string wanted, string printed) =>
        decimal.TryParse(wanted, NumberStyles.Number, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(printed, NumberStyles.Number, CultureInfo.InvariantCulture, out var b)
            ? a == b
            : Words(wanted) == Words(printed);

    private static string Words(string text) => Regex.Replace(text, @"\s", "").Replace('＝', '=');
}
