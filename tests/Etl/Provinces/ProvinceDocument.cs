using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Provinces;

/// <summary>
/// A made-up disclosure in the style of one province: lines of text, tables between [table] and [/table] with cells between tabs;
/// {c2r3} in front of a cell says that it covers two columns and three rows. The same content can be had in several forms.
/// </summary>
public sealed partial class ProvinceDocument
{
    private readonly List<object> _parts = [];
    private readonly List<string> _lines;

    private ProvinceDocument(IEnumerable<string> lines)
    {
        _lines = [.. lines];
        List<List<(string Text, int Columns, int Rows)>>? table = null;
        foreach (var line in _lines)
        {
            if (line == "[table]")
                _parts.Add(table = []);
            else if (line == "[/table]")
                table = null;
            else if (table is not null)
                table.Add([.. line.Split('\t').Select(Parsed)]);
            else if (line.Length > 0)
                _parts.Add(line);
        }
    }

    public static ProvinceDocument Load(string path) => new(File.ReadLines(path));

    /// <summary>The same document as a form nobody filled in: no amount, share or count in text or cells.</summary>
    public ProvinceDocument Blank() => new(_lines.Select(line => line.Contains('\t') ? string.Join('\t', line.Split('\t').Select(cell => Amount().Replace(cell, "${span}"))) : Stated().Replace(line, "XX")));

    /// <summary>As a reader of DOCX, XLSX, HTML or PDF delivers it: merged cells carry their spans, covered places have no cell.</summary>
    public SourceDocument WithSpans()
    {
        var blocks = new List<Block>();
        foreach (var part in _parts)
        {
            if (part is string text)
                blocks.Add(new Paragraph(text, [new TextPiece(0, new Locator($"p1 t{blocks.Count}"))], 1));
            else
                blocks.Add(SpanTable((List<List<(string Text, int Columns, int Rows)>>)part, blocks.Count));
        }
        return new SourceDocument("province.docx", "", "docx", blocks);
    }

    /// <summary>Rows with tabs; places covered by a merged cell are empty.</summary>
    public SourceDocument WithTabs() => Read(Render(row => string.Join('\t', row)));

    /// <summary>Rows between bars.</summary>
    public SourceDocument WithBars() => Read(Render(row => $"| {string.Join(" | ", row)} |"));

    /// <summary>One cell per line, a tab in front.</summary>
    public SourceDocument WithCellPerLine() => Read(Render(row => string.Join('\n', row.Select(cell => "\t" + cell)) + "\n"));

    /// <summary>A text layer: cells between blanks, empty ones gone.</summary>
    public SourceDocument AsTextLayer() => Read(Render(row => string.Join(' ', row.Where(cell => cell.Length > 0))));

    /// <summary>A web page copied as text: each cell on a line of its own, empty ones gone.</summary>
    public SourceDocument AsCopiedText() => Read(Render(row => string.Join('\n', row.Where(cell => cell.Length > 0))));

    /// <summary>The whole document in one line, empty cells gone.</summary>
    public SourceDocument InOneLine() => Read(Render(row => string.Join(' ', row.Where(cell => cell.Length > 0))).ReplaceLineEndings(" "));

    private static Table SpanTable(List<List<(string Text, int Columns, int Rows)>> rows, int number)
    {
        var taken = new HashSet<(int Row, int Column)>();
        var result = new List<TableRow>();
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = new List<Cell>();
            var column = 0;
            foreach (var (text, columns, depth) in rows[row])
            {
                while (taken.Contains((row, column)))
                    column++;
                cells.Add(new Cell(column, text, Locator.AtCell(1, number, row + 1, column + 1), columns, depth));
                for (var r = row; r < row + depth; r++)
                {
                    for (var c = column; c < column + columns; c++)
                        taken.Add((r, c));
                }
                column += columns;
            }
            result.Add(new TableRow(cells, Locator.AtCell(1, number, row + 1, 1)));
        }
        return new Table(result, 1);
    }

    private string Render(Func<IReadOnlyList<string>, string> print)
    {
        var text = new StringBuilder();
        foreach (var (part, number) in _parts.Select((part, number) => (part, number)))
        {
            if (part is string line)
            {
                text.Append(line).Append('\n');
                continue;
            }
            var table = SpanTable((List<List<(string Text, int Columns, int Rows)>>)part, number);
            var width = table.Rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + cell.ColumnSpan));
            foreach (var row in table.Rows)
                text.Append(print([.. Enumerable.Range(0, width).Select(column => row.Cells.FirstOrDefault(cell => cell.Column == column)?.Text ?? "")])).Append('\n');
            text.Append('\n');
        }
        return text.ToString();
    }

    private static SourceDocument Read(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DocumentReaders.Open(content, "province.txt");
    }

    private static (string Text, int Columns, int Rows) Parsed(string cell)
    {
        var match = Span().Match(cell);
        return match.Success
            ? (cell[match.Length..], int.Parse(match.Groups["c"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["r"].ValueSpan, CultureInfo.InvariantCulture))
            : (cell, 1, 1);
    }

    [GeneratedRegex(@"^(?<span>\{c\d+r\d+\})?-?\d[\d,]*\.\d+$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"-?\d[\d,]*(?:\.\d+)?(?=[万萬]?元|%|辆|輛|台|批次|人次|个|個|人|名)")]
    private static partial Regex Stated();

    [GeneratedRegex(@"^\{c(?<c>\d+)r(?<r>\d+)\}")]
    private static partial Regex Span();
}
