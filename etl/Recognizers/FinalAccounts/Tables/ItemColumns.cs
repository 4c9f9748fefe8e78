using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>科目表的列 — the columns of amounts of a statement by functional item, by the words of their headers.</summary>
internal sealed class ItemColumns
{
    // 上年决算数, 增减额, 完成% stand beside the wanted columns in some places.
    private static readonly string[] Foreign = ["上年", "上一年", "去年", "增减", "比上", "完成", "%", "占比", "比例", "备注", "行次", "科目", "编码"];
    private static readonly string[] NotSpending = ["收入", "结转", "结余"];

    private readonly List<ColumnLabel> _labels;

    public ItemColumns(DisclosureTable table, BudgetStage stage)
    {
        var other = stage == BudgetStage.Final ? "预算数" : "决算";
        _labels = [.. table.Labels.Where(label => label.Parts.Count > 0 && !label.IsOtherYear && !IsTwoColumns(label) && !label.Says(Foreign) && !label.Leaf.Contains(other, StringComparison.Ordinal))];
    }

    /// <summary>合计 of the row's spending.</summary>
    public int? Total => Column(label => !label.Says(NotSpending) && !label.Says("基本支出", "项目支出", "人员经费", "公用经费") && IsTotal(label))
        ?? Column(label => !label.Says(NotSpending) && label.Leaf is "本年支出" or "支出" or "金额" or "决算数" or "支出决算数" or "预算数" && !label.Says("基本支出", "项目支出"));

    /// <summary>基本支出, its subtotal where 人员经费 and 公用经费 stand below it.</summary>
    public int? Basic => Part("基本支出");

    /// <summary>项目支出.</summary>
    public int? Project => Part("项目支出");

    /// <summary>The column of a source or nature whose header has one of the words.</summary>
    public int? Of(params string[] words) => Column(label => words.Any(word => label.Parts.Any(part => part == word)));

    /// <summary>合计 of the row's income.</summary>
    public int? Income => Column(label => label.Says("本年收入合计", "收入合计")) ?? Column(label => IsTotal(label) && !label.Says("财政拨款", "支出"));

    /// <summary>The part of this year's spending; 年初结转 and 本年收入 split into the same parts stand beside it in some places.</summary>
    private int? Part(string word) => Column(label => label.Says(word) && IsWhole(label, word) && !label.Says(NotSpending)) ?? Column(label => label.Says(word) && IsWhole(label, word));

    private int? Column(Predicate<ColumnLabel> wanted) => _labels.Find(wanted)?.Column;

    /// <summary>Headers that ran together: the values below may be either.</summary>
    private static bool IsTwoColumns(ColumnLabel label) => label.Leaf.Contains("基本支出", StringComparison.Ordinal) && label.Leaf.Contains("项目支出", StringComparison.Ordinal);

    private static bool IsTotal(ColumnLabel label) =>
        label.Parts.Any(part => part is "合计" or "小计" or "总计" or "本年支出合计" or "支出合计" or "支出总计");

    private static bool IsWhole(ColumnLabel label, string word) =>
        label.Parts.SkipWhile(part => !part.Contains(word, StringComparison.Ordinal)).Skip(1).All(part => part is "合计" or "小计" or "决算数" or "预算数" or "金额" or "总计");
}
