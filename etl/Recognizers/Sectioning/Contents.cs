using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Sectioning;

/// <summary>目录 — tells tables of contents, which repeat every heading, from the headings themselves.</summary>
internal static partial class Contents
{
    /// <summary>The blocks without tables of contents.</summary>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks) => [.. blocks.Where(block => !IsEntry(block))];

    /// <summary>Whether a block is a line or a table of a table of contents.</summary>
    public static bool IsEntry(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length is > 0 and <= 120 && (Title().IsMatch(paragraph.Text) || (MayEndEntry(paragraph.Text[^1]) && Entry().IsMatch(paragraph.Text))),
        Table table => table.Rows.Count >= 2 && table.Rows.All(IsEntry),
        _ => false,
    };

    /// <summary>A page number, a mark or a blank behind it: few lines end so.</summary>
    private static bool MayEndEntry(char last) => char.IsDigit(last) || char.IsWhiteSpace(last) || last is '-' or '—';

    private static bool IsEntry(TableRow row)
    {
        var cells = row.Cells.Where(cell => cell.Text.Length > 0).ToList();
        return cells.Count == 2 && PageNumber().IsMatch(cells[1].Text) && (Entry().IsMatch(cells[0].Text + cells[1].Text) || Heading().IsMatch(cells[0].Text));
    }

    [GeneratedRegex("""^目\s*[录錄]$""")]
    private static partial Regex Title();

    // 一、项目的基本情况.....3 · （一）项目概况…… 12
    [GeneratedRegex("""\S\s*(?:[.．]{3,}|…+|·{3,}|-{5,}|_{3,})\s*[-—]?\s*\d{1,4}\s*[-—]?$""")]
    private static partial Regex Entry();

    [GeneratedRegex("""^[-—\s]*\d{1,4}[-—\s]*$""")]
    private static partial Regex PageNumber();

    [GeneratedRegex("""^\s*(?:第[一二三四五六七八九十\d]+(?:部分|章)|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）])""")]
    private static partial Regex Heading();
}
