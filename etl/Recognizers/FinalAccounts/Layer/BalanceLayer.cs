using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>收支总表的文字层 — income and expenditure printed side by side: names tell the side, the order of values tells the column.</summary>
internal static partial class BalanceLayer
{
    private static readonly string[] AmountWords = ["年初预算数", "全年预算数", "调整预算数", "预算数", "决算数", "金额", "执行数"];

    /// <summary>The statement in standard columns; empty when its values cannot be assigned.</summary>
    public static Table? Build(IReadOnlyList<LayerToken> tokens, string list)
    {
        var names = LineNames.Of(list);
        var start = tokens.ToList().FindIndex(token => token.Kind == LayerTokenKind.Words && IsFirst(token, names));
        if (start < 0)
            return null;
        var header = tokens.Take(start).ToList();
        var amounts = header.Where(token => AmountWords.Contains(token.Name)).Select(token => token.Name).ToList();
        var groups = LayerGroup.Of([.. tokens.Skip(start)], name => IsLine(LabelText.Name(name), names));
        var perSide = list == "income-expenditure" ? Math.Max(1, amounts.Count / 2) : 1;
        var wanted = perSide == 1 ? 0 : amounts.Take(perSide).ToList().FindIndex(word => word is "决算数" or "执行数");
        if (wanted < 0 || amounts.Count % 2 != 0 && perSide > 1)
            return null;
        var numbered = HasLineNumbers(groups, header);
        var table = new LayerTable(tokens[0].Locator, ["收入", "收入", "支出", "支出"], ["项目", "金额", "项目", "金额"]);
        var totals = 0;
        foreach (var group in groups)
        {
            var name = LabelText.Name(group.Name);
            if (!IsLine(name, names))
                continue;
            var values = group.Values.Skip(numbered && group.Values.Count > 0 && CellText.LineNumber(group.Values[0].Text) is not null ? 1 : 0).Where(value => !numbered || !WholeNumber().IsMatch(value.Text)).ToList();
            var isIncome = name is "总计" or "合计" ? totals++ == 0 : IsIncome(name, names);
            if (perSide > 1 && values.Count > 0 && values.Count != perSide)
                continue;
            var amount = values.Count > wanted ? (values[wanted].Text, values[wanted].Locator) : ("", group.Locator);
            (string, Locator) empty = ("", group.Locator);
            table.Add(group.Locator, isIncome ? [(group.Name, group.Locator), amount, empty, empty] : [empty, empty, (group.Name, group.Locator), amount]);
        }
        return table.Build();
    }

    private static bool IsFirst(LayerToken token, FrozenDictionary<string, string> names) => CellText.HasOrdinal(token.Text) && IsLine(token.Name, names);

    private static bool IsLine(string name, FrozenDictionary<string, string> names) => name is "总计" or "合计" || names.ContainsKey(name) || BalanceRows.IsFunctionalClass(name);

    private static bool IsIncome(string name, FrozenDictionary<string, string> names) =>
        names.TryGetValue(name, out var line) && (line.Contains("income", StringComparison.Ordinal) || line.EndsWith("opening", StringComparison.Ordinal));

    // 33 behind a line number is the next one; its amount is gone
    [GeneratedRegex("""^[1-9]\d{0,2}$""")]
    private static partial Regex WholeNumber();

    /// <summary>行次 in the header, or small whole numbers in front of nearly all values.</summary>
    private static bool HasLineNumbers(List<LayerGroup> groups, List<LayerToken> header)
    {
        if (header.Exists(token => token.Name is "行次"))
            return true;
        var first = groups.Where(group => group.Values.Count > 0).Select(group => CellText.LineNumber(group.Values[0].Text)).ToList();
        return first.Count > 5 && first.Count(number => number is not null) * 10 >= first.Count * 8 && first.Distinct().Count() * 10 >= first.Count * 8;
    }
}
