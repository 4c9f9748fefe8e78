using PerfEval.Etl.Recognizers.Narrative;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Narrative;

public sealed class DepartmentExecutionRecognizerTests
{
    public static TheoryData<RecognizerSpec> Examples => [.. SpecFile.Read<RecognizerSpec>("Narrative/DepartmentExecution.json")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Recognize_ReadsWhatIsStated_AndNothingElse(RecognizerSpec spec) =>
        spec.Run(new DepartmentExecutionRecognizer()).ShouldBe(spec.Expect);
}
