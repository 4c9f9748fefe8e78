using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Etl.Documents;
using DocumentTable = PerfEval.Etl.Documents.Table;
using DocumentParagraph = PerfEval.Etl.Documents.Paragraph;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>A Word document: real tables with cells merged across and down, every row on the grid of its table.</summary>
public sealed class DocxRendering() : SeedRendering(".docx")
{
    public override byte[] Write(IReadOnlyList<Block> blocks)
    {
        using var content = new MemoryStream();
        using (var document = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            var body = new Body(blocks.SelectMany(Elements));
            document.AddMainDocumentPart().Document = new Document(body);
        }
        return content.ToArray();
    }

    // A paragraph between tables keeps the word processor from joining them.
    private static IEnumerable<OpenXmlElement> Elements(Block block) =>
        block is DocumentTable table ? [TableOf(table), new Paragraph()] : [ParagraphOf(((DocumentParagraph)block).Text)];

    private static Paragraph ParagraphOf(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table TableOf(DocumentTable table)
    {
        var width = table.Rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + cell.ColumnSpan));
        var result = new Table(new TableGrid(Enumerable.Range(0, width).Select(_ => new GridColumn { Width = "1000" })));
        var covering = new Cell?[width];
        var left = new int[width];
        foreach (var row in table.Rows)
        {
            var own = row.Cells.ToDictionary(cell => cell.Column);
            var line = new TableRow();
            var column = 0;
            while (column < width)
            {
                var isCovered = left[column] > 0;
                if (!isCovered && !own.ContainsKey(column))
                    break;
                var cell = isCovered ? covering[column]! : own[column];
                line.AppendChild(CellOf(cell, isCovered));
                covering[column] = cell;
                left[column] = isCovered ? left[column] - 1 : cell.RowSpan - 1;
                column += cell.ColumnSpan;
            }
            if (column < width)
                line.PrependChild(new TableRowProperties(new GridAfter { Val = width - column }));
            result.AppendChild(line);
        }
        return result;
    }

    private static TableCell CellOf(Cell cell, bool isCovered)
    {
        var properties = new TableCellProperties();
        if (cell.ColumnSpan > 1)
            properties.AppendChild(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
            properties.AppendChild(new VerticalMerge { Val = isCovered ? MergedCellValues.Continue : MergedCellValues.Restart });
        return new TableCell([properties, .. isCovered ? [new Paragraph()] : cell.Text.Split('\n').Select(ParagraphOf)]);
    }
}
