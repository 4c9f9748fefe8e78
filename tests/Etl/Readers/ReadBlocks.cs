using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Readers;

/// <summary>Blocks as lines that a test can state: a paragraph as its text, a row of a table between bars, spans behind the text of their cell.</summary>
public static class ReadBlocks
{
    public static List<string> Lines(SourceDocument document) => [.. document.Blocks.SelectMany(Lines)];

    private static IEnumerable<string> Lines(Block block) =>
        block is Paragraph paragraph ? [paragraph.Text] : ((Table)block).Rows.Select(row => $"| {string.Join(" | ", row.Cells.Select(Text))} |");

    private static string Text(Cell cell) =>
        cell.Text.Replace('\n', '/') + (cell.ColumnSpan > 1 ? $" →{cell.ColumnSpan}" : "") + (cell.RowSpan > 1 ? $" ↓{cell.RowSpan}" : "");
}
