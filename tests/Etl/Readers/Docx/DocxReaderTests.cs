using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using static PerfEval.Tests.Etl.Readers.Docx.WordFile;

namespace PerfEval.Tests.Etl.Readers.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public void Read_PlacesMergedCellsOnTheGrid()
    {
        var document = new WordFile().Read(Table(
            Row(Cell("项目", """<w:vMerge w:val="restart"/>"""), Cell("支出合计", """<w:gridSpan w:val="2"/>"""), Cell("备注")),
            Row(Cell("", "<w:vMerge/>"), Cell("基本支出"), Cell("项目支出"), Cell("无")),
            Row(Cell("合计"), Cell("1.50"), Cell("2.50"), Cell(""))));

        var table = document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();
        ReadBlocks.Lines(document).ShouldBe(["| 项目 ↓2 | 支出合计 →2 | 备注 |", "| 基本支出 | 项目支出 | 无 |", "| 合计 | 1.50 | 2.50 |  |"]);
        table.Rows[1].Cells.Select(cell => cell.Column).ShouldBe([1, 2, 3]);
        table.Rows[1].Cells[1].Locator.Text.ShouldBe("t1 r2 c3");
    }

    [Fact]
    public void Read_LetsNoRowVanish_WhenCellsFromAboveCoverIt()
    {
        var merged = """<w:vMerge w:val="restart"/>""";
        var document = new WordFile().Read(Table(
            Row(Cell("甲", merged), Cell("1", merged)), Row(Cell("", "<w:vMerge/>"), Cell("", "<w:vMerge/>")), Row(Cell("", "<w:vMerge/>"), Cell("2")), Row(Cell("乙"), Cell("3"))));

        ReadBlocks.Lines(document).ShouldBe(["| 甲 ↓2 | 1 |", "| 2 |", "| 乙 | 3 |"]);
    }

    [Fact]
    public void Read_KeepsShortRowsAtTheirColumns()
    {
        var document = new WordFile().Read(Table(Row(Cell("甲"), Cell("乙"), Cell("丙")), $"""<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Cell("5")}{Cell("6")}</w:tr>"""));

        document.Blocks.OfType<Table>().Single().Rows[1].Cells.Select(cell => cell.Column).ShouldBe([1, 2]);
    }

    [Fact]
    public void Read_DeliversANestedTableByItself_BehindTheOuterOne()
    {
        var inner = Table(Row(Cell("指标"), Cell("分值")), Row(Cell("数量"), Cell("10")));
        var document = new WordFile().Read(Table(Row(Cell("项目名称"), Cell("巡护")), Row(Cell("预算数"), Cell("20")), Row(Cell("绩效指标"), $"<w:tc>{P(T("见表"))}{inner}{P("")}</w:tc>")) + P(T("表后")));

        ReadBlocks.Lines(document).ShouldBe(["| 项目名称 | 巡护 |", "| 预算数 | 20 |", "| 绩效指标 | 见表 |", "| 指标 | 分值 |", "| 数量 | 10 |", "表后"]);
        document.Blocks[1].Locator.Text.ShouldBe("t2 r1 c1");
    }

    [Fact]
    public void Read_DissolvesATableThatOnlyFramesThePage()
    {
        var inner = Table(Row(Cell("收入"), Cell("支出")), Row(Cell("1"), Cell("2")));
        var document = new WordFile().Read(Table(Row($"<w:tc>{P(T("收支总表"))}{P(T("单位：万元"))}{inner}{P("")}</w:tc>")));

        ReadBlocks.Lines(document).ShouldBe(["收支总表", "单位：万元", "| 收入 | 支出 |", "| 1 | 2 |"]);
    }

    [Fact]
    public void Read_TakesOneOfTwoWordingsOfATextBox()
    {
        var box = $"<w:txbxContent>{P(T("单位：千元"))}</w:txbxContent>";
        var document = new WordFile().Read(P(T("收支总表") + $"""
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """) + P(T("后文")));

        ReadBlocks.Lines(document).ShouldBe(["收支总表", "单位：千元", "后文"]);
    }

    [Fact]
    public void Read_TakesTrackedChangesAsAccepted()
    {
        var struck = """<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>""";
        var document = new WordFile().Read(
            P(T("预算数") + $"<w:del>{"<w:r><w:delText>100</w:delText></w:r>"}</w:del><w:ins>{T("120")}</w:ins>" + T("万元"))
            + P($"<w:moveFrom>{T("移走的")}</w:moveFrom>" + T("留下的")) + struck + P(T("后半句。"))
            + Table(Row(Cell("甲"), Cell("1")), $"<w:tr><w:trPr><w:del/></w:trPr>{Cell("删去")}{Cell("9")}</w:tr>", $"<w:tr><w:trPr><w:ins/></w:trPr>{Cell("新增")}{Cell("2")}</w:tr>"));

        ReadBlocks.Lines(document).ShouldBe(["预算数120万元", "留下的", "前半句，后半句。", "| 甲 | 1 |", "| 新增 | 2 |"]);
    }

    [Fact]
    public void Read_PrintsTheNumbersOfLists()
    {
        var document = Numbered().Read(string.Concat(
            Item(1, 0, "部门概况"), Item(1, 1, "主要职责"), Item(1, 1, "机构设置"), Item(1, 2, "内设机构"), Item(1, 0, "收支情况"), Item(1, 1, "收入情况"), Item(2, 0, "另列"), Item(3, 0, "2031年预算"), Item(0, 0, "无编号")));

        ReadBlocks.Lines(document).ShouldBe(["一、部门概况", "（一）主要职责", "（二）机构设置", "2.1 内设机构", "二、收支情况", "（一）收入情况", "一、另列", "1. 2031年预算", "无编号"]);
    }

    [Fact]
    public void Read_PrintsNumbersOfStyles_AndOfEmptyCells()
    {
        var styles = """<w:style w:styleId="a1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="a2"><w:basedOn w:val="a1"/></w:style>""";
        var number = """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:p>""";
        var document = Numbered().With("styles", "styles", styles).Read(
            """<w:p><w:pPr><w:pStyle w:val="a2"/></w:pPr><w:r><w:t>按样式</w:t></w:r></w:p>""" + Table(Row($"<w:tc>{number}</w:tc>", Cell("甲")), Row($"<w:tc>{number}</w:tc>", Cell("乙"))));

        ReadBlocks.Lines(document).ShouldBe(["一、按样式", "| 1. | 甲 |", "| 2. | 乙 |"]);
    }

    [Fact]
    public void Read_ShowsResultsOfFields_WithoutTheirCodes()
    {
        const string begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""", apart = """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""", end = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        var code = """<w:r><w:instrText>PAGEREF _Toc1 \h</w:instrText></w:r>""";
        var document = new WordFile().Read(
            P(begin + """<w:r><w:instrText>TOC \o "1-3"</w:instrText></w:r>""" + apart + T("一、概况") + "<w:r><w:tab/></w:r>" + begin + code + apart + T("3") + end)
            + P(T("二、收支") + end) + P(begin + "<w:r><w:instrText>TC 三、标题 \\f C</w:instrText></w:r>" + T("不显示") + end + T("三、标题"))
            + P("""<w:fldSimple w:instr="DATE">""" + T("2031年") + "</w:fldSimple>" + T("度")));

        ReadBlocks.Lines(document).ShouldBe(["一、概况  3", "二、收支", "三、标题", "2031年度"]);
    }

    [Fact]
    public void Read_ShowsWhatIsPrinted_AndNothingHidden()
    {
        var document = new WordFile().Read(
            P("""<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏 999</w:t></w:r>""" + T("甲\u00AD乙\u00A0丙\u200B") + "<w:r><w:noBreakHyphen/></w:r>" + T("丁"))
            + P("""<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>经常性</w:t><w:sym w:font="Wingdings 2" w:char="F0A3"/><w:t>一次性</w:t></w:r>""")
            + P(T("标题上行") + "<w:r><w:br/></w:r>" + T("标题下行"))
            + """<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击此处输入文字</w:t></w:r></w:p></w:sdtContent></w:sdt>"""
            + $"<w:sdt><w:sdtPr/><w:sdtContent>{P(T("控件内"))}</w:sdtContent></w:sdt>"
            + P("<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>" + T("音")));

        ReadBlocks.Lines(document).ShouldBe(["甲乙 丙-丁", "☑经常性☐一次性", "标题上行", "标题下行", "控件内", "拼音"]);
    }

    [Fact]
    public void Read_DeliversNotesOnce_BehindWhatRefersToThem()
    {
        var document = new WordFile().With("footnotes", "footnotes", $"""<w:footnote w:id="2">{P(T("含上年结转。"))}</w:footnote>""").Read(
            P(T("收入合计12万元") + """<w:r><w:footnoteReference w:id="2"/></w:r>""") + P(T("支出12万元") + """<w:r><w:footnoteReference w:id="2"/></w:r>"""));

        ReadBlocks.Lines(document).ShouldBe(["收入合计12万元", "含上年结转。", "支出12万元"]);
    }

    [Fact]
    public void Read_TakesStatementsOfHeaders_AndNoFurniture()
    {
        var document = new WordFile().With("header", "hdr", P(T("单位：万元")) + P(T("某局部门决算")), "h1").With("footer", "ftr", P(T("第 1 页")), "f1").Read(
            P(T("收支总表")) + """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr></w:pPr></w:p>""" + P(T("附表")) + "<w:sectPr/>");

        ReadBlocks.Lines(document).ShouldBe(["单位：万元", "收支总表", "单位：万元", "附表"]);
    }

    [Fact]
    public void Read_CountsPages_WhereTheFileSaysWhereTheyEnd()
    {
        const string turn = "<w:r><w:lastRenderedPageBreak/></w:r>";
        var document = new WordFile().Read(P(T("首页")) + P(turn + T("次页")) + Table(Row(Cell("甲"), Cell("1")), Row($"<w:tc>{P(turn + T("乙"))}</w:tc>", Cell("2"))));

        document.Blocks[0].Locator.Text.ShouldBe("p1 ¶1");
        document.Blocks[1].Locator.Text.ShouldBe("p2 ¶2");
        document.Blocks[2].ShouldBeOfType<Table>().Rows.Select(row => row.Locator.Text).ShouldBe(["p2 t1 r1 c1", "p3 t1 r2 c1"]);
    }

    [Fact]
    public void Read_NotesWhatItCannotRead()
    {
        var document = new WordFile().Read(P(T("附表") + """<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>""")
            + P("""<w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="7000000"/><wp:docPr descr="扫描件"/><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""));

        document.Notes.Select(note => (note.Reason, note.Text)).ShouldBe([("embedded_object", "Excel.Sheet.12"), ("picture", "扫描件")]);
    }

    [Fact]
    public void Read_ReadsADocumentInOneXmlFile()
    {
        const string w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var flat = $"""
            <?xml version="1.0"?><?mso-application progid="Word.Document"?>
            <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>
            <w:document {w}><w:body>{P(T("平铺"))}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
            """;
        var old = """<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="x"><w:body><wx:sect><w:p><w:pPr><w:listPr><wx:t wx:val="一、"/></w:listPr></w:pPr><w:r><w:t>旧版</w:t></w:r></w:p></wx:sect></w:body></w:wordDocument>""";

        ReadBlocks.Lines(WordFile.Read(Encoding.UTF8.GetBytes(flat), "平.xml")).ShouldBe(["平铺"]);
        ReadBlocks.Lines(WordFile.Read(Encoding.UTF8.GetBytes(old), "旧.doc")).ShouldBe(["一、旧版"]);
    }

    [Fact]
    public void Open_ReadsADocumentUnderAnyName() => WordFile.Read(new WordFile().Bytes(P(T("名不副实"))), "表.xls").Format.ShouldBe("docx");

    [Fact]
    public void Open_SaysWhy_WhenThereIsNothingToRead()
    {
        var picture = P("""<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>""");

        Cause(new WordFile().Bytes(P(""))).ShouldBe(UnreadableCause.Empty);
        Cause(new WordFile().Bytes(picture)).ShouldBe(UnreadableCause.NeedsOcr);
        Cause(new WordFile().Bytes(P(T("截断的文件")))[..^90]).ShouldBe(UnreadableCause.Damaged);
        Cause(new WordFile().Bytes("<w:p><w:r>")).ShouldBe(UnreadableCause.Damaged);
    }

    [Fact]
    public void Open_RefusesWhatIsMadeToBreakReaders()
    {
        var entities = """<!DOCTYPE w [<!ENTITY a "甲甲甲甲甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body/></w:document>""";
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5_000)) + P(T("底")) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5_000));

        Cause(Bomb("word/document.xml", Encoding.UTF8.GetBytes(entities))).ShouldBe(UnreadableCause.Damaged);
        Cause(new WordFile().Bytes(deep)).ShouldBe(UnreadableCause.Damaged);
        Cause(new WordFile().Bytes(Table(Row([.. Enumerable.Repeat("<w:tc><w:p/></w:tc>", 3_000)])))).ShouldBe(UnreadableCause.TooLarge);
        Cause(Bomb("word/document.xml", new byte[80_000_000])).ShouldBeOneOf(UnreadableCause.Damaged, UnreadableCause.TooLarge);
    }

    [Fact]
    public void Open_SaysPasswordProtected_WhenTheDocumentIsEncrypted()
    {
        var bytes = new byte[512 * 4];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        bytes[30] = 9;
        bytes[48] = 1;
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(bytes, 1024);
        (bytes[1024 + 64], bytes[1024 + 66]) = (34, 2);

        Cause(bytes).ShouldBe(UnreadableCause.PasswordProtected);
    }

    private static UnreadableCause Cause(byte[] bytes) => Should.Throw<UnreadableDocumentException>(() => WordFile.Read(bytes)).Cause;

    private static byte[] Bomb(string name, byte[] part)
    {
        using var content = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(content, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml").Open().Dispose();
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(part);
        }
        return content.ToArray();
    }

    private static string Item(int list, int level, string text) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""";

    private static WordFile Numbered() => new WordFile().With("numbering", "numbering", """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%2.%3"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
        """);
}
