using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>断词 — words of a vocabulary, amounts and percentages of a paragraph in reading order.</summary>
internal static partial class Tokens
{
    // 无其他收入 · 未安排因公出国（境）费 · 与上年持平
    private static readonly SearchValues<string> MayStateZero = SearchValues.Create(["无", "没有", "未安排", "未发生", "持平", "相同"], StringComparison.Ordinal);

    /// <summary>All tokens; a word that overlaps a number is dropped.</summary>
    public static IReadOnlyList<Token> In(Paragraph paragraph, CompactText compact, StatementVocabulary vocabulary)
    {
        var numbers = Amounts.In(paragraph).Select(amount => Number(compact, AmountKind(compact, amount), amount.Start, amount.Length, amount.Figure))
            .Concat(Percents.In(paragraph).Where(percent => !percent.IsPoints)
                .Select(percent => Number(compact, CueKind.Percent, percent.Start, percent.Length, percent.Figure)))
            .OrderBy(token => token.Start).ToList();
        if (numbers.Count == 0 && !compact.Text.AsSpan().ContainsAny(MayStateZero))
            return [];
        var tokens = new List<Token>(numbers);
        tokens.AddRange(vocabulary.In(compact.Text).Where(word => !Overlaps(word, numbers)));
        return [.. tokens.OrderBy(token => token.Start)];
    }

    private static bool Overlaps(Token word, List<Token> numbers)
    {
        foreach (var number in numbers)
        {
            if (word.Start < number.End && number.Start < word.End)
                return true;
        }
        return false;
    }

    private static Token Number(CompactText compact, CueKind kind, int start, int length, Facts.Figure figure)
    {
        var from = compact.IndexOf(start);
        return new Token(kind, "", from, Math.Max(from + 1, compact.IndexOf(start + length)), figure);
    }

    private static CueKind AmountKind(CompactText compact, Amount amount) =>
        DrawsLine().IsMatch(compact.Text.AsSpan(compact.IndexOf(amount.End))) ? CueKind.Threshold : CueKind.Amount;

    // 单价在20万元以上设备 · 50万元（含）以上
    [GeneratedRegex(@"^(?:[（(]含[）)])?(?:及|或)?(?:以上|以下|以内)")]
    private static partial Regex DrawsLine();
}
