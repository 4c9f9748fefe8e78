using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Spreadsheets;
using PerfEval.Tests.Etl.Readers.Spreadsheets;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>
/// A workbook as a bureau would type it: one sheet per table with its short captions above, running text on sheets of its own, numbers as
/// numbers with the format that prints them, cells merged.
/// </summary>
public sealed partial class XlsxRendering() : SeedRendering(".xlsx")
{
    private const int LongestCaption = 40;
    private const int MostCaptions = 4;

    public override byte[] Write(IReadOnlyList<Block> blocks)
    {
        var workbook = new WorkbookBuilder();
        var prose = new List<Paragraph>();
        var sheets = 0;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                prose.Add(paragraph);
                continue;
            }
            var captions = prose.AsEnumerable().Reverse().TakeWhile(line => line.Text.Length <= LongestCaption).Take(MostCaptions).Reverse().ToList();
            WriteProse(workbook, prose.SkipLast(captions.Count), ref sheets);
            WriteTable(workbook.Sheet($"Sheet{++sheets}"), captions, (Table)block);
            prose.Clear();
        }
        WriteProse(workbook, prose, ref sheets);
        return workbook.Build();
    }

    private static void WriteProse(WorkbookBuilder workbook, IEnumerable<Paragraph> prose, ref int sheets)
    {
        SheetBuilder? sheet = null;
        var row = 0;
        foreach (var paragraph in prose)
        {
            sheet ??= workbook.Sheet($"Sheet{++sheets}");
            sheet.Text($"A{++row}", paragraph.Text);
        }
    }

    private static void WriteTable(SheetBuilder sheet, List<Paragraph> captions, Table table)
    {
        var width = table.Rows.Max(row => row.Cells.Max(cell => cell.Column + cell.ColumnSpan));
        var at = 0;
        foreach (var caption in captions)
        {
            sheet.Text($"A{++at}", caption.Text);
            if (width > 1)
                sheet.Merge($"A{at}:{CellAddress.Of(width - 1, at)}");
        }
        foreach (var row in table.Rows)
        {
            at++;
            foreach (var cell in row.Cells)
                WriteCell(sheet, cell, at);
        }
    }

    private static void WriteCell(SheetBuilder sheet, Cell cell, int row)
    {
        var address = CellAddress.Of(cell.Column, row);
        if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
            sheet.Merge($"{address}:{CellAddress.Of(cell.Column + cell.ColumnSpan - 1, row + cell.RowSpan - 1)}");
        var text = cell.Text.Trim();
        if (Number().Match(text) is { Success: true } match)
            sheet.Number(address, double.Parse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture) / (text.EndsWith('%') ? 100 : 1), Format(match, text));
        else if (text.Length > 0)
            sheet.Text(address, text);
    }

    private static string Format(Match number, string text)
    {
        var decimals = number.Groups["decimals"].Length;
        return (text.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : "") + (text.EndsWith('%') ? "%" : "");
    }

    // 1,234.56 · 75.97% · 10 — not 062 and not 21 digits of a code
    [GeneratedRegex(@"^-?(?:0|[1-9]\d{0,11}|[1-9]\d{0,2}(?:,\d{3}){1,3})(?:\.(?<decimals>\d{1,6}))?%?$")]
    private static partial Regex Number();
}
