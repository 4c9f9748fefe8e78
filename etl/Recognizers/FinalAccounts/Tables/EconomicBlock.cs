namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>经济分类表的一栏 — one of the blocks (code, name, amounts) that stand side by side in a statement by economic class.</summary>
/// <param name="Columns">Columns of the block.</param>
internal sealed record EconomicBlock(IReadOnlyList<ColumnLabel> Columns)
{
    private static readonly string[] Foreign = ["上年", "上一年", "去年", "增减", "完成", "%", "占比", "备注", "行次", "序号"];

    /// <summary>The blocks of a table: a block ends where a header comes again, or with the next column of codes behind amounts.</summary>
    public static IReadOnlyList<EconomicBlock> Of(DisclosureTable table)
    {
        var blocks = new List<List<ColumnLabel>> { new() };
        foreach (var label in table.Labels)
        {
            var current = blocks[^1];
            if (label.Leaf.Length > 0 && current.Any(earlier => earlier.Leaf == label.Leaf))
                blocks.Add([]);
            else if (current.Any(IsAmount) && HoldsCodes(table, label.Column) && current.Any(earlier => HoldsCodes(table, earlier.Column)))
                blocks.Add([]);
            blocks[^1].Add(label);
        }
        return [.. blocks.Select(columns => new EconomicBlock(columns))];
    }

    /// <summary>金额 or 合计.</summary>
    public ColumnLabel? Amount => Amounts.FirstOrDefault(label => !IsBasicPart(label) && label.Leaf is not ("人员经费" or "公用经费" or "日常公用经费"));

    /// <summary>其中：基本支出.</summary>
    public ColumnLabel? Basic => Amounts.FirstOrDefault(IsBasicPart);

    /// <summary>人员经费 as a column of amounts.</summary>
    public ColumnLabel? Personnel => Amounts.FirstOrDefault(label => label.Leaf == "人员经费");

    /// <summary>公用经费 as a column of amounts.</summary>
    public ColumnLabel? Operating => Amounts.FirstOrDefault(label => label.Leaf is "公用经费" or "日常公用经费");

    /// <summary>Columns of codes and names.</summary>
    public IEnumerable<ColumnLabel> Names => Columns.Where(label => !IsAmount(label));

    private IEnumerable<ColumnLabel> Amounts => Columns.Where(IsAmount);

    private static bool IsBasicPart(ColumnLabel label) => label.Leaf.Contains("其中", StringComparison.Ordinal) || label.Leaf == "基本支出";

    private static bool IsAmount(ColumnLabel label) =>
        !label.IsOtherYear && !label.Says(Foreign) && (label.Leaf is "合计" or "小计" or "总计" or "人员经费" or "公用经费" or "日常公用经费" or "基本支出" or "支出" or "基本支出合计"
            || label.Leaf.Contains("金额", StringComparison.Ordinal) || label.Leaf.Contains("算数", StringComparison.Ordinal)
            || label.Leaf.Contains("其中", StringComparison.Ordinal) || label.Leaf.EndsWith("基本支出", StringComparison.Ordinal));

    private static bool HoldsCodes(DisclosureTable table, int column)
    {
        var texts = table.DataRows.Select(row => LabelText.Of(table.Grid.Text(row, column))).Where(text => text.Length > 0).ToList();
        return texts.Count > 0 && texts.Count(text => text.Length is 3 or 5 && text[0] is '3' or '5' && text.All(char.IsAsciiDigit)) * 2 > texts.Count;
    }
}
