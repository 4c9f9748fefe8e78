using PerfEval.Etl.Recognizers.Narrative;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Narrative;

public sealed class ProjectReportRecognizerTests
{
    public static TheoryData<RecognizerSpec> Examples => [.. SpecFile.Read<RecognizerSpec>("Narrative/ProjectReport.json")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Recognize_ReadsWhatIsStated_AndNothingElse(RecognizerSpec spec) =>
        spec.Run(new ProjectReportRecognizer()).ShouldBe(spec.Expect);
}
