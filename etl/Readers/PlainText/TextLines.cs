using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Cuts a text into lines, tells their form and drops what is no content: blank lines, page numbers, rules under headers.</summary>
internal static partial class TextLines
{
    // A line longer than this is no sentence of a document; it is read in pieces, so that no later step meets a text without end.
    private const int MaxLine = 100_000;

    public static List<TextLine> Of(string text, PartBudget budget)
    {
        var lines = new List<TextLine>();
        var number = 0;
        var blanks = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > MaxLine && !line.Contains('\t'))
            {
                AddPieces(line, number, blanks, lines, budget);
                blanks = 0;
                continue;
            }
            if (IsBlank(line) || IsPageNumber(line) || IsRule(line))
            {
                blanks += IsBlank(line) ? 1 : 0;
                continue;
            }
            var kind = KindOf(line);
            budget.Spend(Parts(line, kind), number);
            var content = kind == LineKind.Text ? Markup.Paragraph(line.ToString()) : line.ToString();
            if (content.Length == 0)
                continue;
            lines.Add(new TextLine(number, blanks, kind, content));
            blanks = 0;
        }
        return GapRuns.Settle(lines);
    }

    private static void AddPieces(ReadOnlySpan<char> line, int number, int blanks, List<TextLine> lines, PartBudget budget)
    {
        for (var start = 0; start < line.Length; start += MaxLine)
        {
            budget.Spend(1, number);
            var piece = Markup.Paragraph(line.Slice(start, Math.Min(MaxLine, line.Length - start)).ToString());
            if (piece.Length > 0)
                lines.Add(new TextLine(number, start == 0 ? blanks : 1, LineKind.Text, piece));
        }
    }

    private static LineKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.Contains('\t'))
            return LineKind.Tabs;
        var bars = line.Count('|');
        if (bars >= 2 && (line.TrimStart()[0] == '|' || bars >= 3))
            return LineKind.Bars;
        return GapCells.HasGap(line) && GapCells.Of(line.ToString()).Count > 1 ? LineKind.Gaps : LineKind.Text;
    }

    private static int Parts(ReadOnlySpan<char> line, LineKind kind) => kind switch
    {
        LineKind.Tabs => line.Count('\t') + 1,
        LineKind.Bars => line.Count('|') + 1,
        LineKind.Gaps => line.Count("  ") + 1,
        _ => 1,
    };

    /// <summary>Nothing but blanks; a line of tabs alone is a row of empty cells and no blank.</summary>
    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (character == '\t' || !(char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF' or '\u001A'))
                return false;
        }
        return true;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length < 30 && PageNumber().IsMatch(line);

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line.ContainsAny('-', '=') && Rule().IsMatch(line);

    // — 12 — · - 3 - · 第 3 页 · 第3页 共10页 · 第 3 页/共 10 页
    [GeneratedRegex("""^\s*(?:[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页[\s,，/、]*(?:共\s*\d{1,4}\s*页)?)\s*$""")]
    private static partial Regex PageNumber();

    // |---|:--:| · ----→----→--- · ------ (the rule below a Markdown header; cells holding one dash each are content)
    [GeneratedRegex("""^(?=.*(?:--|==))\s*\|?\s*:?(?:-{2,}|={2,}):?\s*(?:[|\t]\s*:?(?:-{2,}|={2,}):?\s*)*\|?\s*$""")]
    private static partial Regex Rule();
}
