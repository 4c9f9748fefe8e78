using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Sectioning;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers;

/// <summary>
/// 未读金额 — tables and paragraphs that hold money and that no fact was read from. Tables of contents, terms, duties and the
/// reasons and plans of a project hold amounts that are no figures of a budget and are left out.
/// </summary>
internal static partial class Coverage
{
    private const int QuotedText = 200;

    public static IEnumerable<Unresolved> Unread(SourceDocument document, IReadOnlyList<Section> sections, IReadOnlyList<Fact> facts, IReadOnlyList<Unresolved> known)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
            FactLocators.AddTo(read, fact);
        read.UnionWith(known.Select(open => open.Locator.Text));
        var inSection = sections.SelectMany(section => section.Blocks).ToHashSet(ReferenceEqualityComparer.Instance);
        var inTerms = false;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph heading && IsHeading(heading.Text))
                inTerms = Terms().IsMatch(heading.Text);
            if (inTerms || Contents.IsEntry(block))
                continue;
            var reason = inSection.Contains(block) ? "unread" : "outside_sections";
            if (block is Paragraph paragraph && IsUnread(paragraph, read))
                yield return new Unresolved($"amount_{reason}", Quote(paragraph.Text), paragraph.Locator);
            else if (block is Table table && IsUnread(table, read))
                yield return new Unresolved($"table_{reason}", Quote(string.Join(' ', table.Rows.Take(3).SelectMany(row => row.Cells).Select(cell => cell.Text).Where(text => text.Length > 0))), table.Locator);
        }
    }

    private static bool IsUnread(Paragraph paragraph, HashSet<string> read) =>
        !paragraph.Pieces.Any(piece => read.Contains(piece.Locator.Text)) && !Background().IsMatch(paragraph.Text) && Amounts.In(paragraph).Any(IsFigure);

    /// <summary>Thresholds (单价20万元以上) and prices per piece are no figures of a budget.</summary>
    private static bool IsFigure(Amount amount) =>
        !amount.After.StartsWith('/') && !Threshold().IsMatch(amount.After) && !amount.Before.EndsWith("单价", StringComparison.Ordinal);

    private static bool IsUnread(Table table, HashSet<string> read)
    {
        if (table.Rows.Any(row => read.Contains(row.Locator.Text) || row.Cells.Any(cell => read.Contains(cell.Locator.Text))))
            return false;
        return table.Rows.Any(row => row.Cells.Any(cell => MoneyCell().IsMatch(cell.Text)));
    }

    private static bool IsHeading(string text) => text.Length <= 30 && Heading().IsMatch(text);

    private static string Quote(string text) => text.Length <= QuotedText ? text : text[..QuotedText];

    [GeneratedRegex("""^(?:第[一二三四五六七八九十\d]+(?:部分|章)|[一二三四五六七八九十]{1,3}[、.．]|附\s*件|名词解释)""")]
    private static partial Regex Heading();

    [GeneratedRegex("""名词解释|专业(?:性)?名词|术语解释|部门(?:主要)?职[责能]|主要职[责能]|机构设置""")]
    private static partial Regex Terms();

    // 项目概况：… · 立项依据：… · 3、某某收入：指…
    [GeneratedRegex("""^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)?(?:项目概况|立项依据|项目设立的?(?:必要性|依据)|保证项目实施|[^。，]{2,30}[：:]\s*(?:是)?指)""")]
    private static partial Regex Background();

    [GeneratedRegex("""^\s*(?:[（(]含[)）])?(?:及)?(?:以上|以下|以内|起|的(?:项目|设备|采购))""")]
    private static partial Regex Threshold();

    // 1,234.56 · 29029236. 59 · 0.5万元 — not 12 (a number of a row) and not 2080505 (a code)
    [GeneratedRegex("""^\s*-?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*(?:[万亿]?元)?\s*$|^\s*-?\d+\s?\.\s?\d{1,6}\s*(?:[万亿]?元)?\s*$|^\s*-?\d+\s*[万亿]?元\s*$""")]
    private static partial Regex MoneyCell();
}
