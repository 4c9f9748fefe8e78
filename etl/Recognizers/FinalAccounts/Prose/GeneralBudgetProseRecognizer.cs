using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>
/// 一般公共预算财政拨款支出情况 — reads the total, its change and share, initial budget and completion, personnel and operating cost,
/// and every functional class or item with its initial budget from running text.
/// </summary>
public sealed class GeneralBudgetProseRecognizer : IRecognizer
{
    private const string ThisYear = ".this_year";

    /// <inheritdoc />
    public string Code => "general-budget-prose";

    /// <inheritdoc />
    public string Title => "一般公共预算财政拨款支出情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：一般公共预算财政拨款支出决算情况、基本支出决算情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        // Where other budgets spend too, the general public budget is not all fiscal appropriation.
        var scope = GeneralBudgetScope.Of(section);
        foreach (var part in ProseParts.In(section, ProseTopic.GeneralBudget, ProseTopic.BasicExpenditure))
        {
            var mentions = Mentions.In(part.Paragraph, Subject)
                .Select(mention => mention with { Subject = mention.Subject.Replace("@", SpeaksOfAll(part, mention) ? "fiscal_appropriation.expenditure" : scope, StringComparison.Ordinal) }).ToList();
            foreach (var mention in mentions)
            {
                foreach (var fact in Facts(section, part, mention, mentions))
                    yield return fact;
            }
        }
    }

    /// <summary>财政拨款支出 where neither the words nor a heading narrow it to the general public budget.</summary>
    private static bool SpeaksOfAll(ProsePart part, Mention mention) => !part.IsGeneralBudget && mention.Words.StartsWith("财政拨款", StringComparison.Ordinal);

    private static (string Subject, string Word, int End)? Subject(string words)
    {
        var line = SubjectWords.Of("general-budget").Last(words);
        var item = FunctionalClassNames.Last(words);
        return line is null || item?.End >= line.Value.End ? item ?? line : line;
    }

    private IEnumerable<Recognized> Facts(Section section, ProsePart part, Mention mention, List<Mention> mentions)
    {
        if (mention.Subject.StartsWith(FunctionalClassNames.Prefix, StringComparison.Ordinal))
            return Class(section, part, mention, mentions);
        if (mention.Subject.EndsWith(ThisYear, StringComparison.Ordinal) && mention.Role is MentionRole.Budget or MentionRole.Completion)
            return Initial(section, mention, mentions);
        return ProseFacts.Of(section, mention, mentions, Code);
    }

    private IEnumerable<Recognized> Class(Section section, ProsePart part, Mention mention, List<Mention> mentions)
    {
        if (mention.Role is MentionRole.Amount or MentionRole.Budget)
        {
            var stage = mention.Role == MentionRole.Budget ? BudgetStage.Budget : BudgetStage.Final;
            var none = Figure.NotFound(mention.Figure.Locator);
            yield return new FunctionalExpenditureFact(
                section.FiscalYear, stage, part.Heading, "", mention.Words, mention.Figure, none, none, Code, mention.Figure.Locator);
        }
        else if (ProseFacts.Ratio(section, mention.Words, mention, mentions, Code) is { } ratio)
        {
            yield return ratio;
        }
    }

    /// <summary>年初预算…，支出决算…，完成年初预算的…: the only base that cannot be rewritten later.</summary>
    private IEnumerable<Recognized> Initial(Section section, Mention mention, List<Mention> mentions)
    {
        var isInitial = mention.Base.Contains("年初", StringComparison.Ordinal);
        if (mention.Role == MentionRole.Budget && isInitial)
            yield return new BudgetLineFact(section.FiscalYear, "initial_budget.fiscal_appropriation", BudgetStage.Budget, mention.Figure, Code) { Reason = mention.Reason };
        if (mention.Role != MentionRole.Completion)
            yield break;
        if (isInitial)
            yield return new BudgetLineFact(section.FiscalYear, "initial_budget.completion_rate_pct", BudgetStage.Final, mention.Figure, Code) { Reason = mention.Reason };
        if (ProseFacts.Ratio(section, mention.Subject, mention, mentions, Code) is { } ratio)
            yield return ratio;
    }
}
