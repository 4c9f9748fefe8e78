using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Readers.Spreadsheets;

public sealed class XlsxReaderTests
{
    [Fact]
    public void Read_TellsLinesFromTheGrid_AndNamesEveryCell()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("收支").Text("A1", "收入支出预算总表").Merge("A1:C1").Text("A2", "部门：某某局").Text("C2", "单位：万元")
            .Row(3, "项目", "金额", "备注").Text("A4", "办公费").Number("B4", 12.5, "0.00").Text("A5", "注：本表反映全年安排。").Merge("A5:C5");

        Printed(workbook).ShouldBe([
            "P 收支!A1: 收入支出预算总表", "P 收支!A2: 部门：某某局", "P 收支!C2: 单位：万元",
            "T", "收支!A3 项目 | 金额 | 备注", "收支!A4 办公费 | 12.50 | ", "P 收支!A5: 注：本表反映全年安排。"]);
    }

    [Fact]
    public void Read_MakesSeveralTables_WhenTheyStandBelowEachOther()
    {
        var workbook = new WorkbookBuilder();
        var sheet = workbook.Sheet("全部").Row(1, "表一 收入").Row(2, "项目", "去年数", "今年数").Row(3, "甲").Number("B3", 1).Number("C3", 2);
        sheet.Row(5, "表二 支出").Row(6, "项目", "去年数", "今年数").Row(7, "乙").Number("B7", 3).Number("C7", 4);
        sheet.Text("A8", "表三 资产").Merge("A8:C8").Row(9, "项目", "数量", "价值").Row(10, "车").Number("B10", 1).Number("C10", 20);

        Printed(workbook).ShouldBe([
            "P 全部!A1: 表一 收入", "T", "全部!A2 项目 | 去年数 | 今年数", "全部!A3 甲 | 1 | 2",
            "P 全部!A5: 表二 支出", "T", "全部!A6 项目 | 去年数 | 今年数", "全部!A7 乙 | 3 | 4",
            "P 全部!A8: 表三 资产", "T", "全部!A9 项目 | 数量 | 价值", "全部!A10 车 | 1 | 20"]);
    }

    [Fact]
    public void Read_KeepsOneTable_WhenABlankRowOnlyEndsAPage()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("名单").Row(1, "名单一览").Row(2, "序号", "名称", "金额").Number("A3", 1).Text("B3", "甲").Number("C3", 5).Number("A6", 2).Text("B6", "乙").Number("C6", 6);

        Document(workbook).Blocks.OfType<Table>().ShouldHaveSingleItem().Rows.Count.ShouldBe(3);
    }

    [Fact]
    public void Read_GivesSpans_AndDropsColumnsThatMergedCellsCoverInEveryRow()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("表").Text("A1", "科目").Merge("A1:A2").Text("B1", "支出").Merge("B1:E1").Text("B2", "基本").Merge("B2:C2").Text("D2", "项目").Merge("D2:E2")
            .Text("A3", "合计").Number("B3", 3).Merge("B3:C3").Number("D3", 4).Merge("D3:E3");

        var rows = Document(workbook).Blocks.OfType<Table>().Single().Rows;

        rows[0].Cells.Select(cell => (cell.Column, cell.Text, cell.ColumnSpan, cell.RowSpan)).ShouldBe([(0, "科目", 1, 2), (1, "支出", 2, 1)]);
        rows[1].Cells.Select(cell => (cell.Column, cell.Text)).ShouldBe([(1, "基本"), (2, "项目")]);
        rows[2].Cells.Select(cell => (cell.Column, cell.Text)).ShouldBe([(0, "合计"), (1, "3"), (2, "4")]);
    }

    [Fact]
    public void Read_NamesWhatIsHidden_AndReadsNothingOfIt()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("公开").Row(1, "公开的表").Row(2, "名称", "内部码", "金额").Row(3, "甲", "N-1").Number("C3", 7).Row(4, "底稿", "N-2").Number("C4", 8).HideRow(4).HideColumns(2, 2);
        workbook.Sheet("底稿", "hidden").Row(1, "不公开");
        workbook.Sheet("密表", "veryHidden").Row(1, "不公开");

        var document = Document(workbook);

        Printed(document).ShouldBe(["P 公开!A1: 公开的表", "T", "公开!A2 名称 | 金额", "公开!A3 甲 | 7"]);
        document.Notes.Select(note => $"{note.Reason} {note.Locator} {note.Text}").ShouldBe([
            "hidden_sheet 底稿!A1 底稿", "hidden_sheet 密表!A1 密表", "hidden_columns 公开!B2 内部码", "hidden_rows 公开!A4 底稿"]);
    }

    [Fact]
    public void Read_ShowsAMergedTitle_WhoseFirstColumnIsHidden()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("公开").Text("A1", "收支总表").Merge("A1:C1").HideColumns(1, 1).Row(2, "", "项目", "金额").Row(3, "", "甲").Number("C3", 7);

        Printed(workbook)[0].ShouldBe("P 公开!B1: 收支总表");
    }

    [Fact]
    public void Read_TakesTheSheetsName_WhenTheSheetHasNoTitle()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("支出总表").Row(1, "单位：元").Row(2, "科目", "名称", "金额").Row(3, "201", "甲").Number("C3", 7);
        workbook.Sheet("Sheet2").Row(1, "科目", "名称", "金额").Row(2, "202", "乙").Number("C2", 8);

        Document(workbook).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldBe(["支出总表", "单位：元"]);
    }

    [Fact]
    public void Read_TakesCachedValuesErrorsAndTextsAsTheyAreSeen()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("表").Row(1, "代码", "名称", "公式", "错误", "文本数")
            .Raw("A2", "t=\"inlineStr\"><is><r><t>062</t></r><r><t>001</t></r><rPh sb=\"0\" eb=\"1\"><t>ling</t></rPh></is>")
            .Raw("B2", "t=\"str\"><f>\"甲\"&amp;\"局\"</f><v>甲局</v>").Raw("C2", "><f>SUM(X1:X9)</f><v>15.600000000000001</v>")
            .Raw("D2", "t=\"e\"><f>A9</f><v>#REF!</v>").Text("E2", "1,200.50").Raw("F2", "><f>NOW()</f>").Raw("G2", "t=\"b\"><v>1</v>");

        Printed(workbook)[^1].ShouldBe("表!A2 062001 | 甲局 | 15.6 | #REF! | 1,200.50 | TRUE");
    }

    [Fact]
    public void Read_LeavesZerosOut_WhenTheSheetDoesNotShowThem()
    {
        var workbook = new WorkbookBuilder();
        var sheet = workbook.Sheet("表").Row(1, "项目", "一", "二").Text("A2", "甲").Number("B2", 0).Number("C2", 5);
        sheet.View = "showZeros=\"0\"";

        Printed(workbook)[^1].ShouldBe("表!A2 甲 |  | 5");
    }

    [Fact]
    public void Read_SplitsProse_IntoItsLines()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("说明").Text("A1", "一、部门概况\n本部门负责登记。\n").Text("A2", "二、收支说明");

        Printed(workbook).ShouldBe(["P 说明!A1: 一、部门概况", "P 说明!A1: 本部门负责登记。", "P 说明!A2: 二、收支说明"]);
    }

    [Fact]
    public void Read_SaysEmpty_WhenEverySheetIsBlankOrHidden()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("空");
        workbook.Sheet("藏", "hidden").Row(1, "甲");

        var problem = Should.Throw<UnreadableDocumentException>(() => Document(workbook));

        (problem.Cause, problem.Detail).ShouldBe((UnreadableCause.Empty, "藏"));
    }

    [Fact]
    public void Read_KeepsTheHead_WhenASheetHasAMillionCells()
    {
        var workbook = new WorkbookBuilder();
        var sheet = workbook.Sheet("流水").Text("A1", "流水账").Merge("A1:D1").Text("A2", "资金").Merge("A2:B2").Text("C2", "名称").Text("D2", "备注").Row(3, "甲", "乙", "丙", "丁");
        for (var row = 4; row <= 70_000; row++)
            sheet.Raw($"A{row}", "><v>1</v>").Raw($"B{row}", "><v>2</v>").Raw($"C{row}", "><v>3</v>").Raw($"D{row}", "><v>4</v>");
        workbook.Sheet("公开").Row(1, "公开的表").Row(2, "项目", "一", "二").Row(3, "甲", "1", "2");

        var document = Document(workbook);

        document.Notes.ShouldHaveSingleItem().Reason.ShouldBe("rows_beyond_limit");
        document.Blocks.OfType<Table>().First().Rows[0].Cells[0].ColumnSpan.ShouldBe(2);
        document.Blocks.OfType<Table>().Last().Locator.Text.ShouldBe("公开!A2");
    }

    private static SourceDocument Document(WorkbookBuilder workbook) => DocumentReaders.Open(new MemoryStream(workbook.Build()), "表.xlsx");

    private static List<string> Printed(WorkbookBuilder workbook) => Printed(Document(workbook));

    private static List<string> Printed(SourceDocument document) => [.. document.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [$"P {paragraph.Locator}: {paragraph.Text}"],
        Table table => table.Rows.Select(row => $"{row.Locator} {string.Join(" | ", row.Cells.Select(cell => cell.Text))}").Prepend("T"),
        _ => throw new InvalidOperationException(),
    })];
}
