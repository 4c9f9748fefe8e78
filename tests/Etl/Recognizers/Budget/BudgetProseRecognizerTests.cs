using PerfEval.Etl.Recognizers.Budget;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Budget;

public sealed class BudgetProseRecognizerTests
{
    public static TheoryData<RecognizerSpec> Examples => [.. SpecFile.Read<RecognizerSpec>("Budget/BudgetProse.json")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Recognize_ReadsWhatIsStated_AndNothingElse(RecognizerSpec spec) =>
        spec.Run(new BudgetProseRecognizer()).ShouldBe(spec.Expect);
}
