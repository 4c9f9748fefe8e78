using System.Net;
using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>A page of a government's site: the document between navigation, search, share buttons and footer, tables with colspan and rowspan, the whole in a layout table.</summary>
public sealed class HtmlRendering() : SeedRendering(".html")
{
    private const string Before = """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>信息公开_青山县人民政府</title>
        <style>.gone { display: none } td { border: 1px solid }</style><script>var amount = "999.99万元";</script></head><body>
        <div class="top-banner">青山县人民政府门户网站 今天是2031年1月1日</div>
        <div id="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">办事服务</a></li><li><a href="/hd">互动交流</a></li></ul></div>
        <div class="search-box">站内搜索 <input type="text" value="预算 100万元"><button>搜索</button></div>
        <p>当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; <a href="/czyjs">财政预决算</a></p>
        <table width="980"><tr><td>
        """;

    private const string After = """
        </td><td width="200"><ul><li><a href="/1.html">2030年部门预算公开 1,234.00万元</a></li><li><a href="/2.html">关于做好预算编制的通知</a></li><li><a href="/3.html">减税降费</a></li></ul></td></tr></table>
        <div class="gone">总计 888.88万元</div>
        <div class="footer">主办：青山县人民政府办公室　网站标识码：0000000000　备案号：00000000号</div>
        </body></html>
        """;

    public override byte[] Write(IReadOnlyList<Block> blocks)
    {
        var page = new StringBuilder(Before);
        foreach (var block in blocks)
            page.Append(block is Table table ? TableOf(table) : $"<p>{Encoded(((Paragraph)block).Text)}</p>\n");
        return Encoding.UTF8.GetBytes(page.Append(After).ToString());
    }

    private static string TableOf(Table table) => $"<table>\n{string.Concat(table.Rows.Select(row => $"<tr>{string.Concat(row.Cells.Select(CellOf))}</tr>\n"))}</table>\n";

    private static string CellOf(Cell cell) =>
        $"<td{(cell.ColumnSpan > 1 ? $" colspan={cell.ColumnSpan}" : "")}{(cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "")}>{Encoded(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal)}</td>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
