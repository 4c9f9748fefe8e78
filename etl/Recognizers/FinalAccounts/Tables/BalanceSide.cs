using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>收支表的一侧 — the columns of one side (收入 or 支出) of a statement printed side by side.</summary>
/// <param name="NameColumn">Column of the names.</param>
/// <param name="AmountColumns">Columns of amounts, line numbers left out.</param>
internal sealed record BalanceSide(int NameColumn, IReadOnlyList<ColumnLabel> AmountColumns)
{
    // 年初预算数, 上年决算数, 增减% stand beside the wanted column in some places.
    private static readonly string[] Foreign = ["上年", "上一年", "去年", "增减", "比上", "完成", "%", "占比", "比例", "备注", "预算调整"];

    /// <summary>The sides of a table, from left to right.</summary>
    public static IReadOnlyList<BalanceSide> Of(DisclosureTable table)
    {
        var names = NameColumns(table).ToList();
        var sides = new List<BalanceSide>();
        for (var i = 0; i < names.Count; i++)
        {
            var (from, to) = Range(table, names, i);
            var amounts = table.Labels.Where(label => label.Column >= from && label.Column < to && label.Column != names[i] && IsAmount(table, label)).ToList();
            if (amounts.Count > 0)
                sides.Add(new BalanceSide(names[i], amounts));
        }
        return sides;
    }

    /// <summary>The column that holds the amounts of a stage: 决算数 of final accounts, 预算数 of a budget, 合计 where three budgets follow.</summary>
    public int? AmountColumn(BudgetStage stage)
    {
        var wanted = AmountColumns.Where(label => !label.IsOtherYear && !label.Says(Foreign)).ToList();
        var other = stage == BudgetStage.Final ? "预算数" : "决算";
        var own = stage == BudgetStage.Final ? "决算" : "预算";
        var candidates = wanted.Where(label => !label.Leaf.Contains(other, StringComparison.Ordinal)).ToList();
        return (candidates.Find(label => label.Leaf is "合计" or "小计" or "总计")
            ?? candidates.Find(label => label.Leaf.Contains(own, StringComparison.Ordinal))
            ?? candidates.FirstOrDefault())?.Column;
    }

    /// <summary>A side reaches to the next name column, or over its group of the top header where the amounts stand in front of the names.</summary>
    private static (int From, int To) Range(DisclosureTable table, List<int> names, int side)
    {
        var top = table.Labels[names[side]].Top;
        var group = table.Labels.Where(label => label.Top == top && top.Length > 0).Select(label => label.Column).ToList();
        var ownGroup = names.Count(name => table.Labels[name].Top == top) == 1 && group.Count > 1 && group[^1] - group[0] == group.Count - 1;
        return ownGroup ? (group[0], group[^1] + 1) : (names[side] + 1, side + 1 < names.Count ? names[side + 1] : table.Grid.Width);
    }

    private static IEnumerable<int> NameColumns(DisclosureTable table) =>
        Enumerable.Range(0, table.Grid.Width).Where(column => table.DataRows.Count(row => CellText.IsWords(table.Grid.Text(row, column))) >= 2);

    private static bool IsAmount(DisclosureTable table, ColumnLabel label)
    {
        if (label.Says("行次", "序号", "编码", "代码"))
            return false;
        var texts = table.DataRows.Select(row => table.Grid.Text(row, label.Column)).Where(text => text.Length > 0).ToList();
        return !IsLineNumbers(texts);
    }

    /// <summary>32.00, 33.00, 34.00 …: line numbers, even where no header says so.</summary>
    private static bool IsLineNumbers(List<string> texts)
    {
        var numbers = texts.Select(CellText.LineNumber).ToList();
        return numbers.Count >= 3 && numbers.All(number => number is not null)
            && numbers.Zip(numbers.Skip(1)).Count(pair => pair.Second == pair.First + 1) * 2 >= numbers.Count;
    }
}
