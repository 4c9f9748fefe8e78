using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>科目表的文字层 — a code, a name and the values left over when empty cells vanish; what the sums do not allow is left out.</summary>
internal static partial class ItemLayer
{
    private static readonly string[] Sources = ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];
    private static readonly string[] Natures = ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

    /// <summary>The statement in standard columns; empty when it has others, such as balances or last year's figures.</summary>
    public static Table? Build(IReadOnlyList<LayerToken> tokens, TableKind kind)
    {
        var groups = LayerGroup.Of(tokens, name => LabelText.Name(name) is "合计" or "总计");
        var first = groups.FindIndex(group => group.Code.Length > 0 || (IsTotal(group) && group.Values.Count > 0 && !group.Values.All(value => CellText.LineNumber(value.Text) is not null)));
        if (first < 0 || !groups.Exists(group => group.Code.Length > 0 && group.Values.Count > 0))
            return null;
        var items = groups.Skip(first).Where(group => (group.Code.Length > 0 || IsTotal(group)) && group.Values.Count > 0).ToList();
        var head = string.Concat(tokens.TakeWhile(token => token.Kind != LayerTokenKind.Code).Select(token => token.Text));
        if (kind == TableKind.Income)
            return Income(items);
        if (head.Contains("上年", StringComparison.Ordinal) || head.Contains("增减", StringComparison.Ordinal) || Year().Matches(head).Select(match => match.Value).Distinct().Count() > 1)
            return null;
        if (head.Contains("年初结转", StringComparison.Ordinal) || head.Contains("本年收入", StringComparison.Ordinal))
            return WithBalances(items);
        return head.Contains("人员经费", StringComparison.Ordinal) && head.Contains("公用经费", StringComparison.Ordinal) ? WithPersonnel(items) : Spending(items, kind);
    }

    private static Table? Income(List<LayerGroup> items)
    {
        var total = items.Find(IsTotal);
        var full = total?.Values.Count == Sources.Length;
        var table = new LayerTable(items[0].Locator, [.. new[] { "科目编码", "科目名称" }, .. full ? Sources : Sources.Take(1)]);
        foreach (var item in items)
            table.Add(item, [item.Code, item.Name], item.Values.Take(full && IsTotal(item) ? Sources.Length : 1));
        return table.Build();
    }

    private static Table? Spending(List<LayerGroup> items, TableKind kind)
    {
        var wide = kind == TableKind.Expenditure && items.Exists(item => item.Values.Count == Natures.Length);
        var table = new LayerTable(items[0].Locator, [.. new[] { "科目编码", "科目名称" }, .. Natures.Take(wide ? Natures.Length : 3)]);
        // Where no row fills all places, nothing tells whether the second value is basic or project spending.
        var decidable = items.Exists(item => item.Values.Count >= 3);
        foreach (var item in items)
        {
            var values = item.Values.Take(wide && item.Values.Count == Natures.Length ? Natures.Length : 3).ToList();
            table.Add(item, [item.Code, item.Name], decidable && (values.Count < 3 || AddsUp(values)) ? values : values.Take(1));
        }
        return table.Build();
    }

    /// <summary>合计 基本支出（小计 人员 公用） 项目支出: basic spending brings at least three values, so two equal ones are project spending.</summary>
    private static Table? WithPersonnel(List<LayerGroup> items)
    {
        var table = new LayerTable(items[0].Locator, ["科目编码", "科目名称", .. Natures.Take(3)]);
        var blank = new LayerToken(LayerTokenKind.Dash, "", "", items[0].Locator, 0);
        foreach (var item in items)
        {
            var values = item.Values;
            IReadOnlyList<LayerToken> parts = values.Count switch
            {
                5 when AddsUp([values[1], values[2], values[3]]) && AddsUp([values[0], values[1], values[4]]) => [values[0], values[1], values[4]],
                3 or 4 when values[0].Text == values[1].Text && AddsUp([.. values.Skip(1)]) => [values[0], values[1], blank],
                2 when values[0].Text == values[1].Text => [values[0], blank, values[1]],
                _ => [values[0]],
            };
            table.Add(item, [item.Code, item.Name], parts);
        }
        return table.Build();
    }

    /// <summary>年初结转 本年收入 本年支出（小计 基本 项目） 年末结转: only where every place is filled, or where the three of the spending stand out by their sum.</summary>
    private static Table? WithBalances(List<LayerGroup> items)
    {
        var table = new LayerTable(items[0].Locator, ["科目编码", "科目名称", .. Natures.Take(3)]);
        foreach (var item in items)
        {
            IReadOnlyList<LayerToken> spending = item.Values.Count switch
            {
                6 => [.. item.Values.Skip(2).Take(3)],
                // three for 年初, three for 收入, five for 支出 (小计 人员 公用 inside), four for 年末
                15 => [item.Values[6], item.Values[7], item.Values[10]],
                _ => [],
            };
            if (spending.Count == 3 && AddsUp(spending))
                table.Add(item, [item.Code, item.Name], spending);
        }
        return table.Build();
    }

    [GeneratedRegex("""20\d\d(?=年)""")]
    private static partial Regex Year();

    /// <summary>Whether the first value is the sum of the others.</summary>
    public static bool AddsUp(IReadOnlyList<LayerToken> values)
    {
        var amounts = values.Select(value => FigureReader.Money(value.Text, MoneyUnit.Yuan, value.Locator).Value ?? 0).ToList();
        return Math.Abs(amounts[0] - amounts.Skip(1).Sum()) <= 0.011m;
    }

    private static bool IsTotal(LayerGroup group) => group.Code.Length == 0 && LabelText.Name(group.Name) is "合计" or "总计" or "本年支出合计" or "支出合计" or "支出总计";
}
