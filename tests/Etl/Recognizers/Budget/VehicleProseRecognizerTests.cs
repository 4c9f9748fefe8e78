using PerfEval.Etl.Recognizers.Budget;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Budget;

public sealed class VehicleProseRecognizerTests
{
    public static TheoryData<RecognizerSpec> Examples => [.. SpecFile.Read<RecognizerSpec>("Budget/VehicleProse.json")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Recognize_ReadsWhatIsStated_AndNothingElse(RecognizerSpec spec) =>
        spec.Run(new VehicleProseRecognizer()).ShouldBe(spec.Expect);
}
