using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Readers.Layout;

/// <summary>Tables that no lines draw.</summary>
public sealed class OpenTableTests
{
    [Fact]
    public void Blocks_KeepALoneValueInItsColumn_WhenTheCellBesideItIsEmpty()
    {
        var page = new PageText(1)
            .Line(100, (60, "科目名称"), (200, "合计"), (320, "基本支出"), (450, "项目支出"))
            .Line(120, (60, "农业支出")).Right(120, (240, "900.00"), (370, "500.00"), (500, "400.00"))
            .Line(140, (60, "水利支出")).Right(140, (240, "70.00"), (500, "70.00"))
            .Line(160, (60, "教育支出")).Right(160, (240, "30.00"), (370, "30.00"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(["科目名称|合计|基本支出|项目支出", "农业支出|900.00|500.00|400.00", "水利支出|70.00||70.00", "教育支出|30.00|30.00|"]);
    }

    [Fact]
    public void Blocks_JoinAWrappedName_WhenFiguresStandBesideItsMiddle()
    {
        var page = new PageText(1)
            .Line(108, (60, "编码"), (150, "名称"), (300, "金额"))
            .Line(130, (150, "一般公共服务")).Line(137, (60, "201")).Right(137, (340, "12.00")).Line(144, (150, "支出"))
            .Line(165, (60, "205"), (150, "教育支出")).Right(165, (340, "34.00"))
            .Line(185, (60, "208"), (150, "社会保障支出")).Right(185, (340, "5.00"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(["编码|名称|金额", "201|一般公共服务支出|12.00", "205|教育支出|34.00", "208|社会保障支出|5.00"]);
    }

    [Fact]
    public void Blocks_LetALabelReachOverItsRows_WhenItStandsInTheirMiddle()
    {
        var page = new PageText(1)
            .Line(100, (60, "一级指标"), (150, "指标名称"), (300, "分值"))
            .Line(120, (150, "修渠长度")).Right(120, (320, "20"))
            .Line(130, (60, "产出指标"))
            .Line(140, (150, "按时完工率")).Right(140, (320, "30"))
            .Line(160, (150, "受益农户")).Right(160, (320, "25"))
            .Line(180, (60, "效益指标"), (150, "增产数量")).Right(180, (320, "15"))
            .Line(200, (150, "节水数量")).Right(200, (320, "10"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(
            ["一级指标|指标名称|分值", "产出指标[2 rows]|修渠长度|20", "按时完工率|30", "效益指标[3 rows]|受益农户|25", "增产数量|15", "节水数量|10"]);
    }

    [Fact]
    public void Blocks_LeaveLabelsInTheirRow_WhenTheyStandAtTheTopOfTheirRows()
    {
        var page = new PageText(1)
            .Line(100, (60, "一级指标"), (150, "指标名称"), (300, "分值"))
            .Line(120, (60, "产出指标"), (150, "修渠长度")).Right(120, (320, "20"))
            .Line(140, (150, "按时完工率")).Right(140, (320, "30"))
            .Line(160, (60, "效益指标"), (150, "受益农户")).Right(160, (320, "25"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(["一级指标|指标名称|分值", "产出指标|修渠长度|20", "|按时完工率|30", "效益指标|受益农户|25"]);
    }

    [Fact]
    public void Blocks_PlaceFiguresUnderTheHeadingOnTheirLeft_WhenBothAreAlignedApart()
    {
        var page = new PageText(1)
            .Line(100, (60, "项目"), (200, "得分"), (300, "原因"))
            .Line(120, (60, "甲工程")).Right(120, (295, "9"))
            .Line(140, (60, "乙工程")).Right(140, (295, "8"));

        PageText.Rows(PageText.Blocks(page).ShouldHaveSingleItem()).ShouldBe(["项目|得分|原因", "甲工程|9|", "乙工程|8|"]);
    }

    [Fact]
    public void Blocks_AreParagraphs_WhenNoWordsStandApart()
    {
        var blocks = PageText.Blocks(new PageText(1).Line(100, (80, "本年安排水渠维修资金一百二十万元，用于三个乡的支渠。")).Line(140, (80, "资金已全部支付。")));

        blocks.Select(block => ((Paragraph)block).Text).ShouldBe(["本年安排水渠维修资金一百二十万元，用于三个乡的支渠。", "资金已全部支付。"]);
    }

    [Fact]
    public void Blocks_AreOneTable_WhenItGoesOnBelowAPageNumberWithItsHeadRepeated()
    {
        static PageText Page(int number, params (string Name, string Amount)[] rows)
        {
            var page = new PageText(number).Line(80, (60, "科目名称"), (300, "金额"));
            for (var row = 0; row < 33; row++)
                page.Line(100 + (row * 20), (60, rows[row].Name)).Right(100 + (row * 20), (360, rows[row].Amount));
            return page.Line(780, (290, $"- {number} -"));
        }

        var rows = Enumerable.Range(1, 66).Select(row => ($"支出科目{"甲乙丙丁戊己庚辛壬癸"[row % 10]}", $"{row}.00")).ToList();

        var table = PageText.Blocks(Page(1, [.. rows.Take(33)]), Page(2, [.. rows.Skip(33)])).ShouldHaveSingleItem().ShouldBeOfType<Table>();

        table.Rows.Count.ShouldBe(67);
        table.Rows[34].Cells[1].ShouldSatisfyAllConditions(cell => cell.Text.ShouldBe("34.00"), cell => cell.Locator.Text.ShouldBe("p2 t1 r2 c2"));
    }
}
