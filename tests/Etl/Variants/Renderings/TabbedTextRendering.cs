using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>Text with tabs: what merging the cells and taking them apart again leaves; measures <see cref="MergedTables"/> itself.</summary>
public sealed class TabbedTextRendering() : SeedRendering(".txt")
{
    public override byte[] Write(IReadOnlyList<Block> blocks) => Encoding.UTF8.GetBytes(string.Concat(blocks.Select(Text)));

    private static string Text(Block block) => block is Paragraph paragraph ? paragraph.Text + "\n\n" : string.Concat(((Table)block).Rows.Select(Line)) + "\n\n";

    private static string Line(TableRow row)
    {
        var cells = new string[row.Cells.Max(cell => cell.Column) + 1];
        foreach (var cell in row.Cells)
            cells[cell.Column] = cell.Text.ReplaceLineEndings("");
        return string.Join('\t', cells) + (cells.Length == 1 ? "\t" : "") + "\n";
    }
}
