using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Forms;

/// <summary>A way in which a form reaches the recognizers: a table with spans as office readers deliver it, or text as converters leave it.</summary>
public sealed record FormRendering(string Name, Func<FormSpec, SourceDocument> Document)
{
    public static IReadOnlyList<FormRendering> All { get; } =
    [
        new("spans", Spans),
        new("spans-repeated", spec => Text(spec, rows => Grid(rows, repeat: true).Select(row => string.Join('\t', row)))),
        new("tabs-with-gaps", spec => Text(spec, rows => Grid(rows, repeat: false).Select(row => string.Join('\t', row)))),
        new("tabs-without-gaps", spec => Text(spec, rows => rows.Select(row => string.Join('\t', row.Select(cell => cell.Text))))),
        new("bars-with-gaps", spec => Text(spec, rows => Grid(rows, repeat: false).Select(row => $"| {string.Join(" | ", row)} |"))),
        new("bars-without-gaps", spec => Text(spec, BarsBehind)),
        new("cell-and-bar", spec => Text(spec, rows => rows.SelectMany(row => row.Select(cell => cell.Text.Length == 0 ? "|" : cell.Text + " |")))),
        new("cell-per-line", spec => Text(spec, rows => rows.SelectMany(row => row.Select(cell => cell.Text).Where(text => text.Length > 0)))),
        new("cell-per-line-apart", spec => Text(spec, rows => rows.SelectMany(row => row.Select(cell => cell.Text).Where(text => text.Length > 0).Select(text => text + "\n")))),
        new("row-per-line", spec => Text(spec, rows => rows.Select(row => string.Join(' ', row.Select(cell => cell.Text).Where(text => text.Length > 0))))),
        new("spans-broken", spec => Spans(spec, Broken)),
        new("bars-titles-inside", spec => Lines(spec, rows => BarsBehind(rows), title => $"{title} | ||||||")),
        new("cell-and-bar-titles-inside", spec => Lines(spec, rows => rows.SelectMany(row => row.Select(cell => cell.Text.Length == 0 ? "|" : cell.Text + " |")), title => title + " |\n|\n|")),
        new("all-in-one-line", spec => Lines(spec, rows => [string.Join(' ', rows.SelectMany(row => row).Select(cell => cell.Text).Where(text => text.Length > 0)) + " "], title => title + " ", "")),
        new("cell-per-line-broken", spec => Text(spec, rows => rows.SelectMany(row => row.Select(cell => Broken(cell.Text)).Where(text => text.Length > 0)))),
        new("one-line", spec => Text(spec, rows => [string.Join(' ', rows.SelectMany(row => row).Select(cell => cell.Text).Where(text => text.Length > 0))])),
    ];

    public static FormRendering Of(string name) => All.Single(rendering => rendering.Name == name);

    public override string ToString() => Name;

    private static SourceDocument Spans(FormSpec spec) => Spans(spec, text => text);

    /// <summary>Cells too narrow for their words.</summary>
    private static string Broken(string text) =>
        text.Length > 7 && text.All(character => character > 'ÿ') ? text[..(text.Length / 2)] + "\n" + text[(text.Length / 2)..] : text;

    private static SourceDocument Lines(FormSpec spec, Func<List<IReadOnlyList<Cell>>, IEnumerable<string>> table, Func<string, string> title, string end = "\n")
    {
        var text = string.Concat(spec.Parts.SelectMany(part => part.Rows.Count == 0 ? [title(part.Title)] : table(part.Rows)).Select(line => line + end));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DocumentReaders.Open(content, spec.Name + ".txt");
    }

    private static SourceDocument Spans(FormSpec spec, Func<string, string> turn)
    {
        var line = 0;
        var blocks = spec.Parts.Select<FormPart, Block>(part => part.Rows.Count == 0
            ? new Paragraph(part.Title, [new TextPiece(0, Locator.AtLine(++line))], 1)
            : new Table([.. part.Rows.Select(row => new TableRow([.. row.Select(cell => cell with { Text = turn(cell.Text) })], row[0].Locator))], 1)).ToList();
        return new SourceDocument(spec.Name + ".docx", new string('0', 64), "docx", blocks);
    }

    private static SourceDocument Text(FormSpec spec, Func<List<IReadOnlyList<Cell>>, IEnumerable<string>> table)
    {
        var text = new StringBuilder();
        foreach (var part in spec.Parts)
        {
            foreach (var line in part.Rows.Count == 0 ? [part.Title] : table(part.Rows))
                text.Append(line).Append('\n');
            text.Append(part.Rows.Count == 0 ? "" : "\n");
        }
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return DocumentReaders.Open(content, spec.Name + ".txt");
    }

    /// <summary>Web pages turned to text: the cells of a row between bars, the bars of covered columns at the end.</summary>
    private static IEnumerable<string> BarsBehind(List<IReadOnlyList<Cell>> rows)
    {
        var width = rows.Max(row => row.Sum(cell => cell.ColumnSpan));
        return rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text)) + " |" + new string('|', width - row.Count));
    }

    private static IEnumerable<string[]> Grid(List<IReadOnlyList<Cell>> rows, bool repeat)
    {
        var width = rows.SelectMany(row => row).Max(cell => cell.Column + cell.ColumnSpan);
        var grid = rows.Select(_ => Enumerable.Repeat("", width).ToArray()).ToArray();
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var cell in rows[r])
            {
                for (var down = 0; down < cell.RowSpan && r + down < grid.Length; down++)
                {
                    for (var right = 0; right < cell.ColumnSpan; right++)
                        grid[r + down][cell.Column + right] = repeat || (down == 0 && right == 0) ? cell.Text : "";
                }
            }
        }
        return grid;
    }
}
