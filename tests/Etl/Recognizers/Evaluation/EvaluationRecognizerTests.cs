using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Evaluation;

public class EvaluationRecognizerTests
{
    private const int Year = 2022;

    public static TheoryData<EvaluationSpec> ProjectForm => [.. SpecFile.Read<EvaluationSpec>("Evaluation/ProjectForm.json")];

    public static TheoryData<EvaluationSpec> IndicatorTable => [.. SpecFile.Read<EvaluationSpec>("Evaluation/IndicatorTable.json")];

    public static TheoryData<EvaluationSpec> SelfEvaluationSummary => [.. SpecFile.Read<EvaluationSpec>("Evaluation/SelfEvaluationSummary.json")];

    public static TheoryData<EvaluationSpec> ExecutionStatement => [.. SpecFile.Read<EvaluationSpec>("Evaluation/ExecutionStatement.json")];

    [Theory, MemberData(nameof(ProjectForm))]
    public void ProjectForm_MatchesTheSpec(EvaluationSpec spec) => Check(new ProjectFormRecognizer(), spec);

    [Theory, MemberData(nameof(IndicatorTable))]
    public void IndicatorTable_MatchesTheSpec(EvaluationSpec spec) => Check(new IndicatorTableRecognizer(), spec);

    [Theory, MemberData(nameof(SelfEvaluationSummary))]
    public void SelfEvaluationSummary_MatchesTheSpec(EvaluationSpec spec) => Check(new SelfEvaluationSummaryRecognizer(), spec);

    [Theory, MemberData(nameof(ExecutionStatement))]
    public void ExecutionStatement_MatchesTheSpec(EvaluationSpec spec) => Check(new ExecutionStatementRecognizer(), spec);

    [Fact]
    public void SelfEvaluationSummary_KeepsNoPersonalData()
    {
        var spec = SpecFile.Read<EvaluationSpec>("Evaluation/SelfEvaluationSummary.json")[0];

        var facts = new SelfEvaluationSummaryRecognizer().Recognize(SectionOf(spec)).ToArray();

        facts.ShouldNotBeEmpty();
        string.Concat(facts.Select(fact => fact.ToString())).ShouldNotContain("甲某");
        string.Concat(facts.Select(fact => fact.ToString())).ShouldNotContain("0000000");
    }

    private static void Check(IRecognizer recognizer, EvaluationSpec spec)
    {
        var recognized = recognizer.Recognize(SectionOf(spec)).ToArray();

        recognized.OfType<Fact>().Select(FactLine.Of).ShouldBe(spec.Facts);
        recognized.OfType<Unresolved>().Select(unresolved => unresolved.Reason).ShouldBe(spec.Unresolved);
        recognized.OfType<Fact>().ShouldAllBe(fact => fact.Recognizer == recognizer.Code && fact.FiscalYear == Year && fact.Locator.Text.StartsWith('L'));
    }

    private static Section SectionOf(EvaluationSpec spec)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', spec.Lines)));
        var document = DocumentReaders.Open(content, "spec.txt");
        var profile = new DocumentProfile(DocumentKind.ProjectSelfEvaluation, "", "", "", null, Year, []);
        return new Section(spec.Kind, profile, Year, spec.Project, document.Blocks);
    }
}
