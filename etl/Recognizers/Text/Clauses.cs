using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>
/// 分句 — cuts running text into clauses. A comma inside a number, a short bracket inside a name (因公出国（境）费, 支出(类))
/// and the enumeration mark 、 do not cut.
/// </summary>
public static class Clauses
{
    // 一般公共服务支出(类) … 公务用车购置及运行维护费（含税）: brackets this short belong to the name they stand in.
    private const int ShortBracket = 8;

    /// <summary>分句 — the clauses of a paragraph in reading order; empty ones are left out.</summary>
    public static IReadOnlyList<Clause> Of(Paragraph paragraph) => Of(paragraph.Text);

    /// <summary>分句 — the clauses of a text.</summary>
    public static IReadOnlyList<Clause> Of(string text)
    {
        var clauses = new List<Clause>();
        var start = 0;
        var sentence = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOpen(text[i]) && ClosingOfName(text, i) is { } close)
            {
                i = close;
                continue;
            }
            if (!Cuts(text, i))
                continue;
            Add(text, start, i, sentence, clauses);
            start = i + 1;
            if (EndsSentence(text[i]))
                sentence++;
        }
        Add(text, start, text.Length, sentence, clauses);
        return clauses;
    }

    private static void Add(string text, int start, int end, int sentence, List<Clause> clauses)
    {
        while (start < end && PrintedText.IsBlank(text[start]))
            start++;
        while (end > start && PrintedText.IsBlank(text[end - 1]))
            end--;
        if (end > start)
            clauses.Add(new Clause(text[start..end], start, sentence));
    }

    private static bool Cuts(string text, int at) => text[at] switch
    {
        '，' or ',' => !InsideNumber(text, at),
        '。' or '；' or ';' or '！' or '!' or '？' or '?' or '：' or '\n' => true,
        ':' => !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])),
        '（' or '(' or '）' or ')' or '【' or '】' => true,
        _ => false,
    };

    private static bool EndsSentence(char mark) => mark is '。' or '；' or ';' or '！' or '!' or '？' or '?' or '\n';

    private static bool IsOpen(char mark) => mark is '（' or '(';

    /// <summary>Index of the closing bracket when the bracket is a short remark inside a name.</summary>
    private static int? ClosingOfName(string text, int open)
    {
        for (var i = open + 1; i < text.Length && i <= open + ShortBracket + 1; i++)
        {
            if (text[i] is '）' or ')')
                return i;
            if (char.IsAsciiDigit(text[i]) || text[i] is '，' or ',' or '。' or '；' or '：' or ':' or '（' or '(')
                return null;
        }
        return null;
    }

    /// <summary>1,234 and 1，234: a digit before and exactly three digits after.</summary>
    private static bool InsideNumber(string text, int at)
    {
        if (at == 0 || !IsDigit(text[at - 1]) || at + 3 >= text.Length)
            return false;
        if (!IsDigit(text[at + 1]) || !IsDigit(text[at + 2]) || !IsDigit(text[at + 3]) || (at + 4 < text.Length && IsDigit(text[at + 4])))
            return false;
        // 2022,100 is a year and a number: at most three digits stand before the first separator.
        var first = at - 1;
        while (first >= 0 && IsDigit(text[first]))
            first--;
        return at - 1 - first <= 3;
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is >= '０' and <= '９';
}
