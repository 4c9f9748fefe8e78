using System.Net;
using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Tools;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Variants.Printed;

/// <summary>Prints blocks as a PDF file by the browser.</summary>
public static class PrintedPages
{
    private static readonly ToolLimits Limits = new(TimeSpan.FromMinutes(2), 10_000_000);

    public static byte[] Of(IReadOnlyList<Block> blocks, PrintStyle style) => Print(Page(blocks, style));

    /// <summary>A page of markup as the browser prints it.</summary>
    public static byte[] Print(string page)
    {
        using var folder = new TemporaryFolder();
        var (source, target) = (Path.Combine(folder.Path, "page.html"), Path.Combine(folder.Path, "page.pdf"));
        File.WriteAllText(source, page);
        var result = ToolRun.Run(
            Requirement.Browser.Demand(),
            ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder.Path, "profile")}", $"--print-to-pdf={target}", new Uri(source).AbsoluteUri],
            folder.Path,
            Limits);
        return File.Exists(target) ? File.ReadAllBytes(target) : throw new InvalidOperationException($"The browser printed nothing: {result.Messages}");
    }

    private static string Page(IReadOnlyList<Block> blocks, PrintStyle style)
    {
        var page = new StringBuilder($$"""
            <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><style>
            @page { size: A4 {{(style.Landscape ? "landscape" : "portrait")}}; margin: 20mm; {{(style.Numbered ? "@bottom-center { content: '- ' counter(page) ' -'; font-size: 9pt }" : "")}} }
            body { font: 12pt 'Noto Sans CJK SC', sans-serif; line-height: 1.5; margin: 0 }
            table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.3; margin: 6pt 0 }
            td { {{(style.Rules ? "border: 1px solid black;" : "")}} padding: 3px 5px; {{(style.Centred ? "text-align: center;" : "")}} }
            td.figure { text-align: right }
            p { margin: 0 0 8pt }
            </style></head><body>
            """);
        foreach (var block in blocks)
            page.Append(block is Table table ? TableOf(table) : $"<p>{Encoded(((Paragraph)block).Text)}</p>\n");
        return page.Append("</body></html>").ToString();
    }

    private static string TableOf(Table table) => $"<table>\n{string.Concat(table.Rows.Select(row => $"<tr>{string.Concat(row.Cells.Select(CellOf))}</tr>\n"))}</table>\n";

    private static string CellOf(Cell cell)
    {
        var isFigure = cell.Text.Length > 0 && cell.Text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-');
        return $"<td{(isFigure ? " class=\"figure\"" : "")}{(cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "")}{(cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "")}>{Encoded(cell.Text)}</td>";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
