using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Tests.Etl.Variants;

/// <summary>
/// Facts against the labels of one seed, counted as the team's measuring script counts: every labelled cell is right, wrong or missing;
/// a project or indicator that no label knows is extra. The labels are turned the way the document was (<paramref name="turn"/>).
/// </summary>
public sealed class GoldScore(string seed, IReadOnlyList<Fact> facts, Func<string, string> turn)
{
    private static readonly (string Table, string[] Keys, string[] Values)[] Tables =
    [
        ("budgets", ["fiscal_year", "stage", "line"], ["amount_yuan"]),
        ("sangong", ["category", "stage"], ["amount_yuan"]),
        ("functional", ["table", "code", "name"], ["total_yuan", "basic_yuan", "project_yuan"]),
        ("economic", ["code"], ["amount_yuan", "basic_yuan"]),
        ("projects", ["project"], ["initial_budget_yuan", "adjusted_budget_yuan", "executed_yuan", "reported_rate_pct", "execution_score", "total_score", "grade"]),
        ("indicators", ["project", "indicator"], ["level1", "level2", "target", "actual", "weight", "score"]),
    ];

    /// <summary>Lines of the contract; codes beyond it are not measured.</summary>
    private static readonly HashSet<string> Unmeasured =
    [
        "procurement.item", "procurement.item.unit_price", "procurement.general_public", "assets.house", "assets.house.office", "assets.vehicle", "assets.equipment_200k",
        "assets.fixed_other", "assets.planned_purchase", "assets.cash.deposit", "assets.cash.bank", "income.project.this_year", "carryover.opening.project",
    ];

    public int Cells { get; private set; }

    public int Correct { get; private set; }

    public int Extra { get; private set; }

    public List<string> Wrong { get; } = [];

    public List<string> Missing { get; } = [];

    public List<string> ExtraRows { get; } = [];

    public double F1 => Cells == 0 ? 0 : 2.0 * Correct / (Cells + Correct + Wrong.Count + Extra);

    public GoldScore Measure(bool everyLine = false)
    {
        foreach (var (table, keys, values) in Tables)
        {
            var gold = SeedDocuments.Labels(seed, table).Where(row => row.GetValueOrDefault("project") != "全部项目")
                .Where(row => table != "budgets" || (BudgetLines.All.ContainsKey(row["line"]) && (everyLine || !Unmeasured.Contains(row["line"])))).ToList();
            if (gold.Count > 0)
                Measure(table, keys, values, gold, FactRows.Of(table, facts));
        }
        return this;
    }

    public override string ToString() =>
        $"{seed}: {Correct} of {Cells} right, {Wrong.Count} wrong, {Missing.Count} missing, {Extra} extra, F1 {F1.ToString("0.0000", CultureInfo.InvariantCulture)}"
        + string.Concat(Wrong.Select(line => $"\n  wrong {line}")) + string.Concat(Missing.Take(40).Select(line => $"\n  missing {line}")) + string.Concat(ExtraRows.Select(line => $"\n  extra {line}"));

    private void Measure(string table, string[] keys, string[] values, List<IReadOnlyDictionary<string, string>> gold, List<Dictionary<string, string>> found)
    {
        var used = new HashSet<int>();
        foreach (var row in gold)
        {
            var candidates = Candidates(table, keys, row, found);
            used.UnionWith(candidates);
            var wanted = values.Where(value => row.GetValueOrDefault(value)?.Trim().Length > 0).ToList();
            if (wanted.Count == 0 && table is not ("projects" or "indicators"))
                continue;
            var name = $"{table} {string.Join('/', keys.Select(key => row.GetValueOrDefault(key)))}";
            if (wanted.Count == 0)
                Count(candidates.Count > 0, false, name);
            foreach (var value in wanted)
            {
                var printed = candidates.Select(at => found[at].GetValueOrDefault(value, "")).ToList();
                var label = turn(row[value]);
                Count(printed.Exists(text => Same(label, text)), printed.Exists(text => text.Length > 0), $"{name} {value} {label} <> {string.Join(',', printed)}");
            }
        }
        if (table is not ("projects" or "indicators"))
            return;
        foreach (var row in found.Where((row, at) => !used.Contains(at) && row["project"] != "全部项目"))
        {
            Extra++;
            ExtraRows.Add($"{table} {string.Join('/', keys.Select(key => row[key]))}");
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

    private List<int> Candidates(string table, string[] keys, IReadOnlyDictionary<string, string> row, List<Dictionary<string, string>> found)
    {
        bool Matches(Dictionary<string, string> other) => table switch
        {
            "functional" when row["code"].Length > 0 => Words(row["code"]) == Words(other["code"]) && (row["table"].Length == 0 || Words(row["table"]) == Words(other["table"])),
            "functional" => other["code"].Length == 0 && NamesMatch(turn(row["name"]), other["name"]) && (row["table"].Length == 0 || Words(row["table"]) == Words(other["table"])),
            "indicators" => NamesMatch(turn(row["indicator"]), other["indicator"]) && (row["project"].Length == 0 || NamesMatch(turn(row["project"]), other["project"])),
            "projects" => Words(turn(row["project"])) == Words(other["project"]),
            _ => keys.All(key => row.GetValueOrDefault(key, "").Length == 0 || Words(row[key]) == Words(other[key])),
        };
        var matching = Enumerable.Range(0, found.Count).Where(at => Matches(found[at])).ToList();
        if (table == "projects" && matching.Count == 0)
            return [.. Enumerable.Range(0, found.Count).Where(at => NamesMatch(turn(row["project"]), found[at]["project"]))];
        var exact = table == "indicators" && matching.Count > 1 ? matching.Where(at => Words(found[at]["indicator"]) == Words(turn(row["indicator"]))).ToList() : [];
        return exact.Count > 0 ? exact : matching;
    }

    private static bool NamesMatch(string gold, string other)
    {
        var (a, b) = (Words(gold), Words(other));
        return a.Length > 0 && b.Length > 0 && (a == b || (Math.Min(a.Length, b.Length) >= 6 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal))));
    }

    private static bool Same(string gold, string other) =>
        Number(gold) is { } a && Number(other) is { } b ? Math.Abs(a - b) <= 0.011m : Words(gold) == Words(other) || Words(gold) == Words(other).TrimStart('=');

    private static decimal? Number(string text) =>
        decimal.TryParse(Regex.Replace(Words(text).Replace(",", "", StringComparison.Ordinal), "(元|%|分)$", ""), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Words(string text) =>
        Regex.Replace(Regex.Replace(text.Normalize(NormalizationForm.FormKC), "<[^>]+>", ""), "[\\s\"“”‘’'《》\\[\\]]", "")
            .Replace('≧', '≥').Replace('≦', '≤').Replace('≡', '=').ToLowerInvariant();
}
