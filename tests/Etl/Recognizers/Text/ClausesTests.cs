using PerfEval.Etl.Recognizers.Text;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Text;

public class ClausesTests
{
    public static TheoryData<ClausesSpec> Specs => [.. SpecFile.Read<ClausesSpec>("Text/Clauses.json")];

    [Theory, MemberData(nameof(Specs))]
    public void Of_MatchesTheSpec(ClausesSpec spec)
    {
        Clauses.Of(spec.Text).Select(clause => $"{clause.Sentence}|{clause.Text}").ShouldBe(spec.Clauses);
    }

    [Fact]
    public void Of_GivesOffsetsIntoTheText()
    {
        const string text = " 收入5元 ，支出（含税）3元。";

        foreach (var clause in Clauses.Of(text))
            text.Substring(clause.Start, clause.Text.Length).ShouldBe(clause.Text);
    }

    public sealed record ClausesSpec(string Text, IReadOnlyList<string> Clauses)
    {
        public override string ToString() => Text;
    }
}
