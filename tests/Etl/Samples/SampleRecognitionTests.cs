using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Samples;
using Xunit.Abstractions;

namespace PerfEval.Tests.Etl.Samples;

/// <summary>What is read from the generated documents against what was written into them: F1 by kind of document and table.</summary>
public class SampleRecognitionTests(ITestOutputHelper output)
{
    private const double Least = 0.99;

    private static readonly SampleOptions Options = new(Departments: 12, Years: 2, Projects: 7);
    private static readonly Lazy<IReadOnlyList<(SampleTruth Truth, RecognitionResult Result)>> Recognized = new(() => [.. SampleGenerator.Generate(Options).Select(Recognize)]);

    [Theory]
    [InlineData(DocumentKind.BudgetDisclosure, "budgets")]
    [InlineData(DocumentKind.BudgetDisclosure, "sangong")]
    [InlineData(DocumentKind.BudgetDisclosure, "projects")]
    [InlineData(DocumentKind.BudgetDisclosure, "indicators")]
    [InlineData(DocumentKind.FinalAccountsDisclosure, "budgets")]
    [InlineData(DocumentKind.FinalAccountsDisclosure, "functional")]
    [InlineData(DocumentKind.FinalAccountsDisclosure, "economic")]
    [InlineData(DocumentKind.FinalAccountsDisclosure, "sangong")]
    [InlineData(DocumentKind.FinalAccountsDisclosure, "projects")]
    [InlineData(DocumentKind.FinalAccountsDisclosure, "indicators")]
    [InlineData(DocumentKind.ProjectSelfEvaluation, "projects")]
    [InlineData(DocumentKind.ProjectSelfEvaluation, "indicators")]
    [InlineData(DocumentKind.SelfEvaluationSummary, "projects")]
    [InlineData(DocumentKind.SelfEvaluationSummary, "indicators")]
    [InlineData(DocumentKind.WholeDepartmentSelfEvaluation, "budgets")]
    [InlineData(DocumentKind.WholeDepartmentSelfEvaluation, "projects")]
    public void Facts_AreWhatWasWritten(DocumentKind kind, string table)
    {
        var (right, missing, extra) = (0, 0, 0);
        foreach (var (truth, result) in Recognized.Value.Where(one => one.Truth.Kind == kind))
        {
            var written = truth.Figures.Where(figure => figure.Table == table).ToHashSet();
            var found = result.Facts.SelectMany(RecognizedFigures.Of).Where(figure => figure.Table == table && Counts(figure, written)).ToHashSet();
            right += written.Count(found.Contains);
            missing += Report("missing", truth, written.Except(found));
            extra += Report("extra", truth, found.Except(written));
        }

        right.ShouldBeGreaterThan(50);
        (2.0 * right / ((2.0 * right) + missing + extra)).ShouldBeGreaterThanOrEqualTo(Least, $"{right} right, {missing} missing, {extra} extra");
    }

    [Fact]
    public void Profiles_AreThoseOfTheStories()
    {
        foreach (var (truth, result) in Recognized.Value)
        {
            var profile = result.Profile;
            (profile.Kind, profile.Region, profile.Department, profile.FiscalYear).ShouldBe((truth.Kind, truth.Region, truth.Department, truth.FiscalYear));
        }
    }

    /// <summary>
    /// Projects and indicators are written down completely; lines and classes are not (a change, a count), so there only another value
    /// of something written counts as extra.
    /// </summary>
    private static bool Counts(SampleFigure figure, HashSet<SampleFigure> written) => figure.Table switch
    {
        "projects" => true,
        "indicators" => written.Count > 0,
        _ => written.Any(one => one.Subject == figure.Subject),
    };

    private int Report(string what, SampleTruth truth, IEnumerable<SampleFigure> figures)
    {
        var count = 0;
        foreach (var figure in figures)
        {
            if (count++ < 3)
                output.WriteLine($"{what} {truth.Department} {truth.FiscalYear} {truth.Kind}: {figure}");
        }
        return count;
    }

    private static (SampleTruth Truth, RecognitionResult Result) Recognize(SampleDocument document)
    {
        using var content = new MemoryStream(document.Content);
        return (document.Truth, DocumentRecognition.Run(DocumentReaders.Open(content, document.FileName)));
    }
}
