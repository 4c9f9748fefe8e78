using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Text;

public class AmountsTests
{
    public static TheoryData<AmountsSpec> Specs => [.. SpecFile.Read<AmountsSpec>("Text/Amounts.json")];

    [Theory, MemberData(nameof(Specs))]
    public void In_MatchesTheSpec(AmountsSpec spec)
    {
        var amounts = Amounts.In(OneLine(spec.Text));

        amounts.Select(a => new AmountSpec(a.Figure.Value, a.Figure.PrintedText, a.Figure.PrintedUnit, a.Before, a.After, a.Clause.Sentence))
            .ShouldBe(spec.Amounts);
    }

    [Fact]
    public void In_GivesThePlaceOfEachAmount_WhenTheParagraphWasBrokenByAPageEnd()
    {
        var paragraph = new Paragraph("预算7万元，支出5万元", [new TextPiece(0, Locator.AtLine(3)), new TextPiece(8, Locator.AtLine(5))], 0);

        Amounts.In(paragraph).Select(a => a.Figure.Locator.Text).ShouldBe(["L3", "L5"]);
    }

    [Fact]
    public void In_KeepsPrintedDecimals()
    {
        Amounts.In(OneLine("支出1,234.50元"))[0].Figure.PrintedDecimals.ShouldBe(2);
    }

    private static Paragraph OneLine(string text) => new(text, [new TextPiece(0, Locator.AtLine(1))], 0);

    public sealed record AmountSpec(decimal? Value, string Printed, string Unit, string Before, string After, int Sentence);

    public sealed record AmountsSpec(string Text, IReadOnlyList<AmountSpec> Amounts)
    {
        public override string ToString() => Text;
    }
}
