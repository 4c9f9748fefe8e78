using Markdig.Syntax;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Flow;
using PerfEval.Etl.Readers.Html;
using PerfEval.Etl.Readers.PlainText;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using MarkdownTableCell = Markdig.Extensions.Tables.TableCell;
using MarkdownTableRow = Markdig.Extensions.Tables.TableRow;

namespace PerfEval.Etl.Readers.Markdown;

/// <summary>Gathers the blocks of a Markdown text with the lines they stand on; tables written in HTML go the way of pages.</summary>
internal sealed class MarkdownBlocks(string fileName)
{
    private readonly PartBudget _budget = new(fileName);

    private readonly FlowAssembler _html = new(new PartBudget(fileName), hasPages: false);

    private readonly List<Documents.Block> _blocks = [];

    public IReadOnlyList<Documents.Block> Blocks => _blocks;

    public void Add(ContainerBlock container)
    {
        foreach (var block in container)
            Add(block, "");
    }

    private void Add(Markdig.Syntax.Block block, string number)
    {
        switch (block)
        {
            case MarkdownTable table:
                AddTable(table);
                break;
            case HtmlBlock html:
                AddHtml(html);
                break;
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case LeafBlock leaf:
                AddLines(number + MarkdownText.Of(leaf), leaf.Line + 1);
                break;
            case ListItemBlock item when item.Parent is ListBlock { IsOrdered: true } list:
                AddItem(item, $"{item.Order}{list.OrderedDelimiter} ");
                break;
            case ContainerBlock inner:
                Add(inner);
                break;
        }
    }

    private void AddItem(ListItemBlock item, string number)
    {
        for (var at = 0; at < item.Count; at++)
            Add(item[at], at == 0 ? number : "");
    }

    private void AddLines(string text, int first)
    {
        var lines = text.Split('\n').Select((line, at) => (Text: FlowText.Clean(line), Number: first + at)).Where(line => line.Text.Length > 0).ToList();
        for (var at = 0; at < lines.Count;)
        {
            _budget.Spend(1, lines[at].Number);
            var joined = lines[at].Text;
            var pieces = new List<TextPiece> { new(0, Locator.AtLine(lines[at].Number)) };
            while (++at < lines.Count && PageBreaks.Continues(lines[at - 1].Text, new TextLine(lines[at].Number, 0, LineKind.Text, lines[at].Text)))
            {
                joined += PageBreaks.Joint(lines[at - 1].Text, lines[at].Text);
                pieces.Add(new TextPiece(joined.Length, Locator.AtLine(lines[at].Number)));
                joined += lines[at].Text;
            }
            _blocks.Add(new Paragraph(joined, pieces, 0));
        }
    }

    private void AddTable(MarkdownTable table)
    {
        var rows = new List<TableRow>();
        foreach (var row in table.OfType<MarkdownTableRow>())
        {
            _budget.Spend(row.Count, row.Line + 1);
            var at = Locator.AtLine(row.Line + 1);
            var cells = new List<Cell>(row.Count);
            var column = 0;
            foreach (var cell in row.OfType<MarkdownTableCell>())
            {
                cells.Add(new Cell(column, Text(cell), at, Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan)));
                column += Math.Max(1, cell.ColumnSpan);
            }
            if (cells.Count > 0)
                rows.Add(new TableRow(cells, at));
        }
        if (rows.Exists(row => row.Cells.Any(cell => cell.Text.Length > 0)))
            _blocks.Add(new Table(rows, 0));
    }

    private static string Text(MarkdownTableCell cell) =>
        string.Join('\n', cell.OfType<LeafBlock>().SelectMany(leaf => FlowText.Lines(MarkdownText.Of(leaf))));

    private void AddHtml(HtmlBlock html)
    {
        var before = _html.Blocks.Count;
        HtmlReader.Read(html.Lines.ToString(), _html, fileName);
        _blocks.AddRange(_html.Blocks.Skip(before));
    }
}
