using PerfEval.Etl.Recognizers.Budget;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Budget;

public sealed class AssetTableRecognizerTests
{
    public static TheoryData<RecognizerSpec> Examples => [.. SpecFile.Read<RecognizerSpec>("Budget/AssetTable.json")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Recognize_ReadsWhatIsStated_AndNothingElse(RecognizerSpec spec) =>
        spec.Run(new AssetTableRecognizer()).ShouldBe(spec.Expect);
}
