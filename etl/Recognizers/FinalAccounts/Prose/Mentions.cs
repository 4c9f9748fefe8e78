using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>
/// 提及查找 — pairs every number of a paragraph with the subject its own sentence names. A number whose sentence names another thing,
/// or nothing, is paired with nothing.
/// </summary>
internal static partial class Mentions
{
    /// <summary>All paired numbers in reading order.</summary>
    /// <param name="paragraph">段落.</param>
    /// <param name="subjects">Finds the subject named last in normalised words.</param>
    public static IReadOnlyList<Mention> In(Paragraph paragraph, Func<string, (string Subject, string Word, int End)?> subjects)
    {
        var found = new List<Mention>();
        var year = "";
        var against = false;
        var current = default((string Subject, string Word, int End)?);
        var last = new ProseNumber(default!, false, 0, 0, -1);
        foreach (var number in ProseNumber.In(paragraph))
        {
            var sameSentence = number.Sentence == last.Sentence;
            var from = sameSentence ? last.End : SentenceStart(paragraph, number);
            var lead = LabelText.Of(paragraph.Text[from..number.Start]);
            var named = subjects(BeforeBase(lead)) ?? (last.Sentence < 0 ? OfItem(paragraph, number, lead, subjects) : null);
            if (named is null && !Continues(lead, sameSentence))
                current = null;
            current = named ?? current;
            var role = Role(number, lead, found);
            // 比预算数减少2万元，下降6.15%: the rate belongs to the same comparison.
            if (role.Role == MentionRole.Growth && sameSentence && against)
                role = new NumberRole(MentionRole.Other, 1, "");
            // 比年初预算数2.9万元减少0.43万元: the difference to the budget just named, no change against the year before.
            if (role.Role == MentionRole.Change && sameSentence && found is [.., { Role: MentionRole.Budget } budget] && budget.Sentence == number.Sentence && OnlyDirection().IsMatch(lead))
                role = new NumberRole(MentionRole.Other, 1, "");
            against = role.Role == MentionRole.Other && (!number.IsPercent || against);
            year = NumberRole.YearBase(lead) is { Length: > 0 } printed ? printed : year;
            if (current is { } subject)
                Add(Paired(paragraph, number, subject, role, year, found), lead, found);
            last = number;
        }
        return found;
    }

    /// <summary>收、支总计分别为3.1万元、2.9万元: a number behind a mere mark goes on with a list, in the role of the number before it.</summary>
    private static void Add(Mention mention, string lead, List<Mention> found)
    {
        if (ListMark().IsMatch(lead) && found is [.., { } before] && before.Sentence == mention.Sentence && before.Subject == mention.Subject && before.Place is null && mention.Subject.Contains('+', StringComparison.Ordinal))
        {
            found[^1] = before with { Place = 0 };
            var figure = before.Figure.Value < 0 && mention.Figure.Value > 0 ? mention.Figure with { Value = -mention.Figure.Value } : mention.Figure;
            mention = mention with { Place = 1, Role = before.Role, Base = before.Base, Figure = figure };
        }
        found.Add(mention);
    }

    private static Mention Paired(
        Paragraph paragraph, ProseNumber number, (string Subject, string Word, int End) subject, NumberRole role, string year, List<Mention> before)
    {
        var figure = role.Sign < 0 && number.Figure.Value > 0 ? number.Figure with { Value = -number.Figure.Value } : number.Figure;
        var basis = role.Role is MentionRole.Change or MentionRole.Growth && role.Base.Length == 0 ? year : role.Base;
        var whole = number.IsPercent && before.Count > 0 && role.Base.EndsWith('*') ? before[^1].Figure : null;
        return new Mention(subject.Subject, subject.Word, role.Role, figure, basis.TrimEnd('*'), number.Sentence, number.Start)
        {
            Reason = ProseReason.After(paragraph.Text, number.End),
            Whole = whole,
        };
    }

    /// <summary>完成全年预算84.82万元的73.2%: the words in front of the amount say what the percentage means.</summary>
    private static NumberRole Role(ProseNumber number, string lead, List<Mention> before)
    {
        if (!number.IsPercent)
            return NumberRole.OfAmount(lead);
        if (lead is "的" && before.Count > 0 && before[^1].Role == MentionRole.Budget)
            return new NumberRole(MentionRole.Completion, 1, before[^1].Base + "*");
        return NumberRole.OfPercent(lead);
    }

    /// <summary>Whether words without a subject of their own still speak of the one before: only words of roles, years and links.</summary>
    private static bool Continues(string lead, bool sameSentence) => (sameSentence ? Links() : Opening()).IsMatch(lead);

    /// <summary>1.农林水支出（类）…（项），主要用于…。年初预算为…: the item named at the paragraph's start, where the sentence goes on with a role.</summary>
    private static (string Subject, string Word, int End)? OfItem(
        Paragraph paragraph, ProseNumber number, string lead, Func<string, (string Subject, string Word, int End)?> subjects)
    {
        var opening = Clauses.Of(paragraph)[0];
        if (opening.Sentence >= number.Sentence || !Opening().IsMatch(lead))
            return null;
        var words = LabelText.Of(opening.Text);
        var named = subjects(words);
        // 1.因公出国（境）费用。2021年决算数…: a heading in front that is the subject and nothing else.
        return named?.Subject.StartsWith(FunctionalClassNames.Prefix, StringComparison.Ordinal) == true || (named?.End == words.Length && LabelText.Name(words) == named?.Word) ? named : null;
    }

    /// <summary>占本年支出合计的, 完成年初预算的: what stands behind names a base, not a subject.</summary>
    private static string BeforeBase(string lead)
    {
        var at = lead.AsSpan().IndexOfAny("占完");
        return at < 0 ? lead : lead[..at];
    }

    private static int SentenceStart(Paragraph paragraph, ProseNumber number) =>
        Clauses.Of(paragraph).First(clause => clause.Sentence == number.Sentence).Start;

    [GeneratedRegex("""^[,，、和]$""")]
    private static partial Regex ListMark();

    [GeneratedRegex("""^[，,]?(?:减少|增加|下降|节约|降低|增长)了?$""")]
    private static partial Regex OnlyDirection();

    // 支出决算 · ，比上年度减少 · ，占本年支出合计的 · ，完成年初预算的
    [GeneratedRegex("""^(?:占[^，,]{0,30}|完成[^，,]{0,16}|(?:与|比|较|同)[^，,]{0,14}|其中[:：]?|[，,、。:：()]|支出|决算|预算|执行|年初|全年|调整后?|实际|本年|当年|上年|去年|数|额|率|为|是|共|约|了|的|比例|幅度|相比|相应|同比|增长|增加|上升|提高|下降|减少|降低|金额|合同|总额|合计|分别|年度|\d{4}年)*$""")]
    private static partial Regex Links();

    // A new sentence goes on with the subject of the one before only where it begins with a comparison or a role.
    [GeneratedRegex("""^(?:20\d\d年度?)?(?:与|比|较|同比|年初预算|支出决算|决算数|当年支出决算|本年支出决算|完成|全年预算)(?:占[^，,]{0,30}|完成[^，,]{0,16}|(?:与|比|较|同)[^，,]{0,14}|[，,、:：()]|支出|决算|预算|年初|全年|调整后?|实际|本年|当年|上年|去年|数|额|为|是|约|了|的|相比|同比|增长|增加|上升|提高|下降|减少|降低|金额|年度|\d{4}年)*$""")]
    private static partial Regex Opening();
}
