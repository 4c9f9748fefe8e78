using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>文字事实 — turns the numbers of a paragraph about budget lines into facts: amounts, changes, and ratios with what they relate.</summary>
internal static class ProseFacts
{
    /// <summary>Facts of all paragraphs of the topics whose subjects are budget lines.</summary>
    /// <param name="section">章节.</param>
    /// <param name="list">Word list of the subjects.</param>
    /// <param name="recognizer">Code of the recognizer.</param>
    /// <param name="topics">主题.</param>
    public static IEnumerable<Recognized> Of(Section section, string list, string recognizer, params ProseTopic[] topics) =>
        ProseParts.In(section, topics).SelectMany(part => Of(section, Mentions.In(part.Paragraph, SubjectWords.Of(list).Last), recognizer));

    /// <summary>Facts of the mentions of one paragraph.</summary>
    public static IEnumerable<Recognized> Of(Section section, IReadOnlyList<Mention> mentions, string recognizer) =>
        mentions.SelectMany(mention => Of(section, mention, mentions, recognizer));

    /// <summary>Facts of one mention; a subject may stand for two lines, as 收入支出总计 does, or for a thing that is no line.</summary>
    public static IEnumerable<Recognized> Of(Section section, Mention mention, IReadOnlyList<Mention> mentions, string recognizer) =>
        mention.Subject.Length == 0 ? [] : Lines(mention).Select(line => Fact(section, line, mention, mentions, recognizer)).OfType<Recognized>();

    /// <summary>Both lines of 收、支总计, or the one whose amount stands at this place of a list.</summary>
    private static string[] Lines(Mention mention)
    {
        var lines = mention.Subject.Split('+');
        return mention.Place is not { } place ? lines : place < lines.Length ? [lines[place]] : [];
    }

    /// <summary>The ratio a mention states, with its numerator and denominator where the sentence prints them.</summary>
    public static StatedRatioFact? Ratio(Section section, string subject, Mention mention, IReadOnlyList<Mention> mentions, string recognizer)
    {
        StatedRelation? relation = mention.Role switch
        {
            MentionRole.Share => StatedRelation.Share,
            MentionRole.Growth => StatedRelation.Growth,
            MentionRole.Completion => StatedRelation.Completion,
            _ => null,
        };
        if (relation is not { } known)
            return null;
        var part = Before(mentions, mention, known == StatedRelation.Growth ? MentionRole.Change : MentionRole.Amount);
        var whole = known == StatedRelation.Completion ? mention.Whole ?? Before(mentions, mention, MentionRole.Budget) : null;
        return new StatedRatioFact(section.FiscalYear, subject, known, mention.Base, mention.Figure, part, whole, recognizer);
    }

    private static Recognized? Fact(Section section, string line, Mention mention, IReadOnlyList<Mention> mentions, string recognizer) => mention.Role switch
    {
        MentionRole.Amount => Line(section, line, BudgetStage.Final, mention, recognizer),
        MentionRole.Budget => Line(section, line, BudgetStage.Budget, mention, recognizer),
        MentionRole.Change => Line(section, "change." + line, BudgetStage.Final, mention, recognizer),
        MentionRole.Directionless => new Unresolved("direction_ambiguous", mention.Words, mention.Figure.Locator),
        _ => Ratio(section, line, mention, mentions, recognizer),
    };

    /// <summary>A line of the catalogue; changes of lines that have no code of their own are left to the ratios.</summary>
    private static BudgetLineFact? Line(Section section, string line, BudgetStage stage, Mention mention, string recognizer) =>
        BudgetLines.All.ContainsKey(line) ? new BudgetLineFact(section.FiscalYear, line, stage, mention.Figure, recognizer) { Reason = mention.Reason } : null;

    /// <summary>The last number of the same subject and sentence in a role.</summary>
    private static Figure? Before(IReadOnlyList<Mention> mentions, Mention mention, MentionRole role) =>
        mentions.LastOrDefault(earlier => earlier.Start < mention.Start && earlier.Sentence == mention.Sentence && earlier.Subject == mention.Subject && earlier.Role == role)?.Figure;
}
