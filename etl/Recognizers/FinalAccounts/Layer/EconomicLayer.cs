using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>经济分类表的文字层 — codes tell the items, whether they stand in one list or in blocks side by side.</summary>
internal static class EconomicLayer
{
    /// <summary>The statement as one list.</summary>
    public static Table? Build(IReadOnlyList<LayerToken> tokens)
    {
        var groups = LayerGroup.Of(tokens, name => IsTotal(LabelText.Name(name)));
        var items = groups.Where(group => group.Values.Count > 0 && (group.Code.Length > 0 ? group.Code[0] == '3' : IsTotal(LabelText.Name(group.Name)))).ToList();
        if (items.Count(item => item.Code.Length > 0) < 3)
            return null;
        var total = groups.Find(group => LabelText.Name(group.Name) is "合计" && group.Values.Count == 3 && ItemLayer.AddsUp(group.Values));
        var split = total is not null && tokens.Any(token => token.Text.StartsWith("人员经费", StringComparison.Ordinal)) && tokens.Any(token => token.Text.Contains("公用经费", StringComparison.Ordinal));
        string[] header = split ? ["经济分类科目编码", "科目名称", "合计", "人员经费", "公用经费"] : ["经济分类科目编码", "科目名称", "金额"];
        var table = new LayerTable(items[0].Locator, header);
        if (split)
            table.Add(total!, ["", total!.Name], total.Values);
        foreach (var item in items)
            table.Add(item, [item.Code, item.Name], item.Values.Take(1));
        return table.Build();
    }

    private static bool IsTotal(string name) => name is "人员经费合计" or "公用经费合计" or "日常公用经费合计";
}
