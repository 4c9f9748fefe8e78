using PerfEval.Etl.Samples.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples;

/// <summary>样例生成 — deterministic demonstration documents of invented departments: budgets, final accounts and self-evaluations that hang together over the years, with planted defects.</summary>
public static class SampleGenerator
{
    // A department forgets to publish one evaluation now and then.
    private const int MissingEvery = 13;

    private static readonly BudgetWriter Budget = new BudgetWriter();

    private static readonly ISampleWriter[] AfterTheYear =
        [new FinalAccountsWriter(), new SummaryAndFormsWriter(), new FormsWriter(), new NarrativesWriter(), new WholeDepartmentWriter()];

    /// <summary>All documents, department by department; nothing of a finished department is kept.</summary>
    public static IEnumerable<SampleDocument> Generate(SampleOptions options)
    {
        var teller = new StoryTeller(options);
        for (var index = 0; index < options.Departments; index++)
        {
            foreach (var document in Of(teller.Tell(index), options))
                yield return document;
        }
    }

    private static IEnumerable<SampleDocument> Of(DepartmentStory story, SampleOptions options)
    {
        foreach (var year in story.Years)
        {
            // Budgets begin one year after the accounts and reach one year beyond them.
            if (year.Year > options.FirstYear && Budget.Write(story, year) is { } budget)
                yield return budget;
            if (year.Year > SampleOptions.FinalYear)
                continue;
            for (var i = 0; i < AfterTheYear.Length; i++)
            {
                var isMissing = i > 0 && (story.Index + year.Year + i) % MissingEvery == 0;
                if (!isMissing && AfterTheYear[i].Write(story, year) is { } document)
                    yield return document;
            }
        }
    }
}
