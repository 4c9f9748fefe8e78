using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.PlainText;

namespace PerfEval.Etl.Readers.Flow;

/// <summary>
/// Turns what flows into the blocks of a document: numbers paragraphs and tables, dissolves layout tables into what they arrange, delivers
/// a table inside a cell as a table of its own behind the outer one, and joins sentences that a line break cut.
/// </summary>
internal sealed class FlowAssembler(PartBudget budget, bool hasPages)
{
    // As the text reader has it: no sentence of a document is longer, and a shorter line says too little by itself about how it goes on.
    private const int LongestParagraph = 100_000;

    private const int FullLine = 25;

    private readonly List<Block> _blocks = [];

    private int _paragraphs;

    private int _tables;

    public IReadOnlyList<Block> Blocks => _blocks;

    public void Add(FlowBlock block)
    {
        if (block is FlowParagraph paragraph)
            AddParagraph(paragraph);
        else if (block is FlowTable table && LayoutTables.IsLayout(table))
            AddContent(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content));
        else if (block is FlowTable data)
            AddTable(data);
    }

    private void AddContent(IEnumerable<FlowBlock> content)
    {
        foreach (var block in content)
            Add(block);
    }

    private void AddParagraph(FlowParagraph paragraph)
    {
        var lines = FlowText.Lines(paragraph.Text).ToList();
        if (lines.Count == 0)
            return;
        var at = Locator.AtParagraph(Page(paragraph.Page), ++_paragraphs);
        budget.Spend(1, _paragraphs);
        for (var first = 0; first < lines.Count;)
            _blocks.Add(new Paragraph(Joined(lines, ref first), [new TextPiece(0, at)], Page(paragraph.Page)));
    }

    private static string Joined(List<string> lines, ref int at)
    {
        var text = new StringBuilder(lines[at]);
        var last = lines[at++];
        while (at < lines.Count && text.Length < LongestParagraph && PageBreaks.Continues(last, new TextLine(at, 0, LineKind.Text, lines[at])))
        {
            text.Append(PageBreaks.Joint(last, lines[at])).Append(lines[at]);
            last = lines[at].Length >= FullLine ? lines[at] : text.ToString();
            at++;
        }
        return text.ToString();
    }

    private void AddTable(FlowTable table)
    {
        var number = ++_tables;
        var inner = new List<FlowBlock>();
        var rows = new List<TableRow>(table.Rows.Count);
        var kept = Kept(table);
        var width = table.Rows.SelectMany(row => row.Cells).Max(cell => cell.Column) + 1;
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            budget.Spend(row.Cells.Count, at + 1);
            if (row.Cells.Count == 0)
                continue;
            var cells = row.Cells.Select(cell => Cell(cell, Locator.AtCell(Page(row.Page), number, at + 1, cell.Column + 1), Math.Min(cell.ColumnSpan, width - cell.Column), Covered(kept, at, cell.RowSpan))).ToList();
            rows.Add(new TableRow(cells, cells[0].Locator));
            inner.AddRange(row.Cells.SelectMany(cell => cell.Content.Where(block => block is FlowTable)));
        }
        if (rows.Exists(row => row.Cells.Any(cell => cell.Text.Length > 0)))
            _blocks.Add(new Table(rows, Page(table.Page)));
        AddContent(inner);
    }

    // Spans written larger than the table end where its last column does.
    private static Cell Cell(FlowCell cell, Locator at, int columnSpan, int rowSpan) =>
        new(cell.Column, string.Join('\n', cell.Paragraphs.SelectMany(paragraph => FlowText.Lines(paragraph.Text))), at, columnSpan, rowSpan);

    /// <summary>How many rows with cells of their own stand above each row: a row that cells from above cover wholly is no row of the result.</summary>
    private static int[] Kept(FlowTable table)
    {
        var kept = new int[table.Rows.Count + 1];
        for (var at = 0; at < table.Rows.Count; at++)
            kept[at + 1] = kept[at] + (table.Rows[at].Cells.Count > 0 ? 1 : 0);
        return kept;
    }

    private int Page(int page) => hasPages ? page : 0;

    private static int Covered(int[] kept, int at, int rowSpan) => Math.Max(1, kept[Math.Min(kept.Length - 1, at + rowSpan)] - kept[at]);
}
