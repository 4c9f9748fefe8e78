using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Text;

public class PercentsTests
{
    public static TheoryData<PercentsSpec> Specs => [.. SpecFile.Read<PercentsSpec>("Text/Percents.json")];

    [Theory, MemberData(nameof(Specs))]
    public void In_MatchesTheSpec(PercentsSpec spec)
    {
        var percents = Percents.In(new Paragraph(spec.Text, [new TextPiece(0, Locator.AtLine(1))], 0));

        percents.Select(p => new PercentSpec(p.Figure.Value, p.Figure.PrintedText, p.Before, p.IsPoints)).ShouldBe(spec.Percents);
    }

    public sealed record PercentSpec(decimal? Value, string Printed, string Before, bool IsPoints);

    public sealed record PercentsSpec(string Text, IReadOnlyList<PercentSpec> Percents)
    {
        public override string ToString() => Text;
    }
}
