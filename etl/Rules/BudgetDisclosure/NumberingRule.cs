using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>编号连续 — headings of one kind are numbered without gaps and repetitions.</summary>
internal sealed partial class NumberingRule() : DocumentRule("BD-13")
{
    private const string Chinese = "一二三四五六七八九十";
    private const int LongestHeading = 45;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var section in evidence.Sections.Where(section => section.Project.Length == 0))
        {
            foreach (var finding in In(section.Blocks))
            {
                any = true;
                yield return finding;
            }
        }

        if (!any) yield return Pass("");
    }

    // Which kind stands above which is told by where it first appears; a heading of a higher kind begins the lower ones anew.
    private IEnumerable<Finding> In(IReadOnlyList<Block> blocks)
    {
        var last = new Dictionary<int, (int Number, Paragraph Paragraph)>();
        var order = new List<int>();
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            if (Read(paragraph.Text) is not { } heading) continue;
            var (kind, number) = heading;
            var rank = order.IndexOf(kind);
            if (rank < 0) order.Add(kind);
            else
                foreach (var lower in order[(rank + 1)..])
                    last.Remove(lower);
            if (rank >= 0) order.RemoveRange(rank + 1, order.Count - rank - 1);
            if (last.TryGetValue(kind, out var before))
            {
                // One number wrong and the next one right again is an error of numbering; anything else is another list.
                if (number == before.Number && number > 1)
                    yield return Fail(Short(paragraph), "finding.number_repeated", [Operand.Quote("编号", Short(paragraph), paragraph.Locator), Operand.Quote("编号", Short(before.Paragraph), before.Paragraph.Locator)], expected: (number + 1).ToString(CultureInfo.InvariantCulture));
            }
            else if (number == 2)
            {
                yield return Fail(Short(paragraph), "finding.number_without_first", [Operand.Quote("编号", Short(paragraph), paragraph.Locator)], expected: "1");
            }

            last[kind] = (number, paragraph);
        }
    }

    private static (int Kind, int Number)? Read(string text)
    {
        var match = Heading().Match(PrintedText.WithoutBlanks(text).TrimStart('#', '*'));
        if (!match.Success || text.Length > LongestHeading) return null;
        if (match.Groups["chapter"].Success && Of(match.Groups["chapter"].Value) is { } chapter) return (1, chapter);
        if (match.Groups["part"].Success && Of(match.Groups["part"].Value) is { } part) return (2, part);
        return match.Groups["item"].Success ? (3, int.Parse(match.Groups["item"].Value, CultureInfo.InvariantCulture)) : null;
    }

    private static int? Of(string text) =>
        text.Length == 1 && Chinese.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var digit ? digit + 1
        : text.Length == 2 && text[0] == '十' ? 10 + Chinese.IndexOf(text[1], StringComparison.Ordinal) + 1
        : null;

    private static string Short(Paragraph paragraph) => paragraph.Text.Length > 30 ? paragraph.Text[..30] : paragraph.Text;

    // 一、概况 · （二）分项目标 · 5、某某
    [GeneratedRegex(@"^(?:(?<chapter>[一二三四五六七八九十]{1,2})、|[（(](?<part>[一二三四五六七八九十]{1,2})[)）]|(?<item>\d{1,2})、)")]
    private static partial Regex Heading();
}
