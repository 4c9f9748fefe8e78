using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>行内拆分 — total, basic and project amount of one row, and whether sums had to decide the columns.</summary>
/// <param name="Item">科目行.</param>
/// <param name="Total">合计.</param>
/// <param name="Basic">基本支出; not found while undecided.</param>
/// <param name="Project">项目支出; not found while undecided.</param>
internal sealed record RowSplit(ItemRow Item, Figure Total, Figure Basic, Figure Project)
{
    /// <summary>Whether a lone second value may be basic or project spending.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether sums over the code tree decided it.</summary>
    public bool IsBySums { get; init; }

    /// <summary>The same row with its lone value taken as basic or as project spending.</summary>
    public RowSplit Decide(bool basic)
    {
        var blank = new Figure(null, ValueState.Blank, "", "", 0, Basic.Locator);
        var part = Total with { };
        return this with { Basic = basic ? part : blank, Project = basic ? blank : part, IsOpen = false, IsBySums = true };
    }
}
