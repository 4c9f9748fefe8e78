using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>一行到底的文件 — a document that reached the product in one line gets its headings and paragraphs back: topics go by headings.</summary>
internal static partial class OneLineText
{
    // A title and a date may stand on lines of their own.
    private const int MostBlocks = 3;

    private const int ShortestRun = 600;

    /// <summary>The document with its long lines cut at headings; the same one where the file as printed has lines.</summary>
    /// <param name="document">The document, statements already rebuilt.</param>
    /// <param name="printed">The document as the reader delivered it.</param>
    public static SourceDocument Split(SourceDocument document, SourceDocument printed) =>
        printed.Blocks.Count > MostBlocks ? document : document with { Blocks = [.. document.Blocks.SelectMany(Split)] };

    private static IEnumerable<Block> Split(Block block) =>
        block is Paragraph { Text.Length: >= ShortestRun, Pieces.Count: 1 } paragraph
            ? Heading().Split(paragraph.Text).Where(text => text.Trim().Length > 0).Select(text => new Paragraph(text.Trim(), paragraph.Pieces, paragraph.Page))
            : [block];

    // blank in front of 一、 （二） 3. 第二部分, or behind 情况说明
    [GeneratedRegex("""\s+(?=第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d))|(?<=情况(?:的?说明)?)\s+""")]
    private static partial Regex Heading();
}
