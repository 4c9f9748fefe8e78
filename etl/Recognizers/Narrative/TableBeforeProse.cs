using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>
/// 表先于文 — where a document brings a project's indicators in a form, its report only retells them in other words: the form's indicators are the facts,
/// those told in the report would count the same thing twice.
/// </summary>
internal static class TableBeforeProse
{
    private static readonly HashSet<string> Told = [new ReportIndicatorRecognizer().Code];

    /// <summary>Takes out the indicators a report tells of projects whose indicators a table of the same document states.</summary>
    public static void Apply(List<Fact> facts)
    {
        var tabled = facts.OfType<IndicatorFact>().Where(indicator => !Told.Contains(indicator.Recognizer)).Select(Project).ToHashSet();
        if (tabled.Count > 0)
            facts.RemoveAll(fact => fact is IndicatorFact indicator && Told.Contains(indicator.Recognizer) && tabled.Contains(Project(indicator)));
    }

    private static string Project(IndicatorFact indicator) => PrintedText.WithoutBlanks(indicator.Project);
}
