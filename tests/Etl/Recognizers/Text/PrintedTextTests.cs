using PerfEval.Etl.Recognizers.Text;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Text;

public class PrintedTextTests
{
    public static TheoryData<NameSpec> Names => [.. SpecFile.Read<NameSpec>("Text/Names.json")];

    [Theory, MemberData(nameof(Names))]
    public void Forms_MatchTheSpec(NameSpec spec)
    {
        PrintedText.Compact(spec.Text).ShouldBe(spec.Compact);
        PrintedText.Name(spec.Text).ShouldBe(spec.Name);
        PrintedText.WithoutBlanks(spec.Text).ShouldBe(spec.WithoutBlanks);
    }

    public sealed record NameSpec(string Text, string Compact, string Name, string WithoutBlanks);
}
