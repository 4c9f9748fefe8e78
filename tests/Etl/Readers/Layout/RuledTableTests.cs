using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Readers.Layout;

/// <summary>Tables whose lines are drawn.</summary>
public sealed class RuledTableTests
{
    [Fact]
    public void Blocks_MergeCells_WhereNoLineDividesThem()
    {
        var page = Grid(1, [60, 160, 260, 360], [100, 120, 140, 160])
            .Line(120, (75, "项目")).Line(110, (230, "预算数")).Line(130, (190, "基本"), (290, "项目"))
            .Line(150, (70, "水渠")).Right(150, (250, "3.00"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(["项目[2 rows]|预算数[2 columns]", "基本|项目", "水渠|3.00|"]);

    }

    [Fact]
    public void Blocks_DivideFigures_WhenTheyTouchAcrossALine()
    {
        var page = Grid(1, [60, 110, 160], [100, 120, 140], merged: false).Line(110, (75, "甲"), (125, "乙")).Line(130, (83, "194.90195.90"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(["甲|乙", "194.90|195.90"]);
    }

    [Fact]
    public void Blocks_JoinTheLinesOfACell_WhenItsHeadingRunsDown()
    {
        var page = Grid(1, [60, 80, 200], [100, 150, 170], merged: false).Line(115, (65, "项")).Line(130, (65, "目")).Line(122, (90, "水渠维修")).Line(160, (90, "道路维修"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(["项目|水渠维修", "|道路维修"]);
    }

    [Fact]
    public void Blocks_JoinARow_WhenAPageEndCutsItsText()
    {
        var first = Grid(1, [60, 160, 260], [740, 760, 790], merged: false).Line(750, (70, "名称"), (170, "分值")).Line(775, (70, "水渠维修及")).Right(775, (250, "20"));
        var second = Grid(2, [60, 160, 260], [60, 80, 100], merged: false).Line(70, (70, "道路养护")).Line(90, (70, "桥梁加固")).Right(90, (250, "30"));

        PageText.Rows(PageText.Blocks(first, second).ShouldHaveSingleItem()).ShouldBe(["名称|分值", "水渠维修及道路养护|20", "桥梁加固|30"]);
    }

    [Fact]
    public void Blocks_AreTwoTables_WhenTheFirstEndsFarAboveThePageEnd()
    {
        var first = Grid(1, [60, 160, 260], [100, 120, 140], merged: false).Line(110, (70, "名称"), (170, "分值")).Line(130, (70, "水渠")).Right(130, (250, "20"));
        var filler = new PageText(2).Line(780, (60, "注文一行"));
        var third = Grid(3, [60, 160, 260], [60, 80, 100], merged: false).Line(70, (70, "名称"), (170, "分值")).Line(90, (70, "桥梁")).Right(90, (250, "30"));

        PageText.Blocks(first, third, filler).OfType<Table>().Count().ShouldBe(2);
    }

    /// <summary>Lines of a grid; with merged heads the first column has none between its first rows, the others none in the first row.</summary>
    private static PageText Grid(int number, double[] columns, double[] rows, bool merged = true)
    {
        var page = new PageText(number);
        foreach (var (index, row) in rows.Index())
            page.Across(row, merged && index == 1 ? columns[1] : columns[0], columns[^1]);
        foreach (var (index, column) in columns.Index())
            page.Down(column, merged && index is > 1 && index < columns.Length - 1 ? rows[1] : rows[0], rows[^1]);
        return page;
    }
}
