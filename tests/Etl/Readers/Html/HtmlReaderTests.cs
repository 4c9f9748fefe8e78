using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Tests.Etl.Readers.Bundles;

namespace PerfEval.Tests.Etl.Readers.Html;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Read_PlacesCellsByTheirSpans()
    {
        var document = Read("<html><table><tr><th rowspan=2>项目<th colspan=\"2\">支出<th rowspan=0>备注<tr><td>基本<td>项目<tr><td>合计<td>1<td>2</table>");

        ReadBlocks.Lines(document).ShouldBe(["| 项目 ↓2 | 支出 →2 | 备注 ↓3 |", "| 基本 | 项目 |", "| 合计 | 1 | 2 |"]);
        document.Blocks.OfType<Table>().Single().Rows[1].Cells.Select(cell => (cell.Column, cell.Locator.Text)).ShouldBe([(1, "t1 r2 c2"), (2, "t1 r2 c3")]);
    }

    [Theory]
    [InlineData("<meta charset=\"gb2312\">", "GB18030")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=GBK\">", "GB18030")]
    [InlineData("", "GB18030")]
    [InlineData("<meta charset=\"utf-8\">", "GB18030")]
    [InlineData("<meta charset=\"gbk\">", "utf-8")]
    [InlineData("<meta charset=\"big5\">", "big5")]
    public void Read_FindsTheEncoding_WhateverThePageClaims(string claim, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = encoding == "big5" ? "部門決算公開說明" : "某局部门决算情况说明，龘镕";

        ReadBlocks.Lines(Read(Encoding.GetEncoding(encoding).GetBytes($"<html><head>{claim}</head><body><p>{text}</p></body></html>"))).ShouldBe([text]);
    }

    [Fact]
    public void Read_DissolvesLayoutTables_AndKeepsDataTables()
    {
        var document = Read("""
            <html><body><table><tr><td><p>收支总表</p></td></tr><tr><td><table><tr><td>单位：万元</td></tr></table>
            <table><tr><td>收入</td><td>支出</td></tr><tr><td>1.00</td><td>2.00</td></tr></table></td></tr></table><p>注：无</p></body></html>
            """);

        ReadBlocks.Lines(document).ShouldBe(["收支总表", "单位：万元", "| 收入 | 支出 |", "| 1.00 | 2.00 |", "注：无"]);
    }

    [Fact]
    public void Read_LeavesOutWhatABrowserHides_AndTheFurnitureOfTheSite()
    {
        var document = Read("""
            <html><head><title>页面_某某网</title><style>.x9, .gone { color: red; display:none }</style></head><body>
            <header><div>某某网 热线12345</div></header><nav><a href="/a">首页</a></nav>
            <div class="crumb">您的位置：<a href="/">首页</a> &gt; <a href="/b">公开</a></div>
            <script>document.write("总计 9万元")</script><div style="display: none">总计 8万元</div><p class="gone">总计 7万元</p><input type="hidden" value="6万元">
            <article><h1>某局2031年预算</h1><p>总计 5万元。</p><p>附件：<a href="/f/1.doc">表一</a> <a href="/f/2.xls">表二</a> <a href="/f/3.pdf">表三</a></p></article>
            <div><a href="/1">某镇预算 4万元</a><a href="/2">某乡预算 3万元</a><a href="/3">某村预算 2万元</a></div>
            <div id="page-footer">主办：某某县 1万元</div></body></html>
            """);

        ReadBlocks.Lines(document).ShouldBe(["某局2031年预算", "总计 5万元。", "附件：表一 表二 表三"]);
    }

    [Fact]
    public void Read_StartsLinesWhereABrowserDoes()
    {
        var document = Read("<html><body>甲<br>乙<div>丙<span>丁</span><b>戊</b></div>第一\n  行接着\n写，then\nenglish words<p>己&nbsp;庚<ol start=3><li>辛</li><li>壬</li></ol><ul><li>癸</ul></body></html>");

        ReadBlocks.Lines(document).ShouldBe(["甲", "乙", "丙丁戊", "第一行接着写，then english words", "己 庚", "3. 辛", "4. 壬", "癸"]);
    }

    [Fact]
    public void Read_MendsWhatAServerLeftBehind()
    {
        var document = Read("""
            <%@ page contentType="application/vnd.ms-excel" %>
            <tr><td>单位名称<td>金额
            <tr><td>某局<td><font color=red>1,234.50<td><input type=text value="备注甲"><select><option>一<option selected>二</select><input type=checkbox checked>是
            """, "导出.xls");

        ReadBlocks.Lines(document).ShouldBe(["| 单位名称 | 金额 |", "| 某局 | 1,234.50 | 备注甲二☑是 |"]);
    }

    [Fact]
    public void Read_ReadsRowsAndMarksThatNothingCloses()
    {
        var document = Read("<html><table>" + string.Concat(Enumerable.Range(0, 2_000).Select(row => $"<tr><td><font id={row}>甲<b>{row}<td><i>1")) + "</table>");

        document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>().Rows[1_999].Cells.Select(cell => cell.Text).ShouldBe(["甲1999", "1"]);
    }

    [Fact]
    public void Read_OpensAPageSavedInOneFile()
    {
        var page = Convert.ToBase64String(ZipBuilder.Gbk.GetBytes("<html><body><p>某局预算</p></body></html>"));
        var saved = $"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_b\"\r\n\r\n----=_b\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n{page}\r\n----=_b\r\nContent-Type: image/png\r\n\r\nx\r\n----=_b--\r\n";
        var quoted = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>=E9=A2=84=\r\n=E7=AE=97</p></html>";

        ReadBlocks.Lines(Read(Encoding.Latin1.GetBytes(saved), "页.doc")).ShouldBe(["某局预算"]);
        ReadBlocks.Lines(Read(Encoding.Latin1.GetBytes(quoted), "页.mht")).ShouldBe(["预算"]);
    }

    [Fact]
    public void Read_ReadsTheSheetsOfASavedWorkbook()
    {
        var sheets = string.Concat(new[] { "<html><frameset><frame></frameset></html>", "<html><table><tr><td>甲<td>1</table></html>", "<html><table><tr><td>乙<td>2</table></html>" }
            .Select(sheet => $"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{sheet}\r\n"));

        ReadBlocks.Lines(Read(Encoding.UTF8.GetBytes($"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n{sheets}--b--"), "表.xls")).ShouldBe(["| 甲 | 1 |", "| 乙 | 2 |"]);
    }

    [Fact]
    public void Read_PutsTheTitleInFront_WhereThePageDoesNotPrintIt() =>
        ReadBlocks.Lines(Read("<html><head><title>某局2031年部门预算 - 某某网</title></head><body><table><tr><td>收入<td>1<tr><td>支出<td>1</table></body></html>"))[0].ShouldBe("某局2031年部门预算");

    [Fact]
    public void Open_RefusesPagesMadeToBreakReaders()
    {
        Cause(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "底").ShouldBe(UnreadableCause.TooLarge);
        Cause("<html><table><tr>" + string.Concat(Enumerable.Repeat("<td>甲", 1_001)) + "</table>").ShouldBe(UnreadableCause.TooLarge);
        Cause("<html>" + string.Concat(Enumerable.Repeat("<td>", 400_001))).ShouldBe(UnreadableCause.TooLarge);
        Cause("<html><body><script>1</script></body></html>").ShouldBe(UnreadableCause.Empty);
        Read("<html><table><tr><td rowspan=99999999>甲<td colspan=99999999>乙</table>" + string.Concat(Enumerable.Repeat("<b><i><p>", 150))).Blocks.ShouldHaveSingleItem();
    }

    private static UnreadableCause Cause(string markup) => Should.Throw<UnreadableDocumentException>(() => Read(markup)).Cause;

    private static SourceDocument Read(string markup, string name = "页.html") => Read(Encoding.UTF8.GetBytes(markup), name);

    private static SourceDocument Read(byte[] bytes, string name = "页.html")
    {
        using var content = new MemoryStream(bytes);
        return DocumentReaders.Open(content, name);
    }
}
