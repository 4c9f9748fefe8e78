using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>“三公”经费说明 — reads each category's budget, outturn, completion, change and reason from running text.</summary>
public sealed partial class ThreePublicOutturnRecognizer : IRecognizer
{
    private const string LinePrefix = "line:";

    /// <inheritdoc />
    public string Code => "three-public-outturn";

    /// <inheritdoc />
    public string Title => "“三公”经费情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：财政拨款“三公”经费支出决算情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        foreach (var part in ProseParts.In(section, ProseTopic.ThreePublic))
        {
            var mentions = Mentions.In(part.Paragraph, SubjectWords.Of("three-public").Last).Where(mention => mention.Subject.Length > 0).ToList();
            foreach (var mention in mentions)
            {
                if (Fact(section, part, mention, mentions) is { } fact)
                    yield return fact;
            }
        }
    }

    private Recognized? Fact(Section section, ProsePart part, Mention mention, List<Mention> mentions)
    {
        if (mention.Subject.StartsWith(LinePrefix, StringComparison.Ordinal))
            return mention.Role == MentionRole.Amount ? new BudgetLineFact(section.FiscalYear, mention.Subject[LinePrefix.Length..], BudgetStage.Final, mention.Figure, Code) : null;
        var category = ThreePublicWords.Category(mention.Subject);
        return mention.Role switch
        {
            MentionRole.Budget => new ThreePublicFact(section.FiscalYear, category, BudgetStage.Budget, mention.Figure, null, Code),
            MentionRole.Amount => new ThreePublicFact(section.FiscalYear, category, BudgetStage.Final, mention.Figure, Change(part, mention, mentions), Code) { Reason = mention.Reason },
            // A change whose sentence states no outturn stands alone.
            MentionRole.Change when Outturn(mention, mentions) is null => new ThreePublicFact(
                section.FiscalYear, category, BudgetStage.Final, Figure.NotFound(mention.Figure.Locator), mention.Figure, Code) { Reason = mention.Reason },
            MentionRole.Directionless => new Unresolved("direction_ambiguous", mention.Words, mention.Figure.Locator),
            _ => ProseFacts.Ratio(section, "three_public." + mention.Subject, mention, mentions, Code),
        };
    }

    /// <summary>The change stated for an outturn: an amount, or none where the text says 与上年相同.</summary>
    private static Figure? Change(ProsePart part, Mention outturn, List<Mention> mentions)
    {
        var next = mentions.FirstOrDefault(other => other.Start > outturn.Start && other.Role == MentionRole.Amount)?.Start ?? int.MaxValue;
        if (mentions.FirstOrDefault(other => other.Role == MentionRole.Change && other.Subject == outturn.Subject && other.Start > outturn.Start && other.Start < next) is { } change)
            return change.Figure;
        var same = Clauses.Of(part.Paragraph).FirstOrDefault(clause =>
            clause.Sentence == outturn.Sentence && clause.Start > outturn.Start && clause.Start < next && Same().IsMatch(LabelText.Of(clause.Text)));
        return same is null ? null : new Figure(0m, ValueState.ExplicitZero, same.Text, "", 0, part.Paragraph.At(same.Start));
    }

    private static Mention? Outturn(Mention change, List<Mention> mentions) =>
        mentions.LastOrDefault(other => other.Start < change.Start && other.Role == MentionRole.Amount) is { } amount && amount.Subject == change.Subject ? amount : null;

    // 与上年相同 · 与2021年持平 · 较上年无增减变化 — not 基本持平
    [GeneratedRegex("""^(?:与|同|较|比)(?:上年|去年|上一年|上年度|20\d\d年)[^，,]{0,12}(?:相同|(?<!基本)持平|一致|无(?:增减)?变化|无增减)""")]
    private static partial Regex Same();
}
