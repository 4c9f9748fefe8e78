using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Text;

public class FigureReaderTests
{
    private static readonly Locator At = Locator.AtLine(7);

    public static TheoryData<FigureSpec> Money => [.. SpecFile.Read<FigureSpec>("Text/Money.json")];

    public static TheoryData<FigureSpec> Percent => [.. SpecFile.Read<FigureSpec>("Text/Percent.json")];

    public static TheoryData<FigureSpec> Points => [.. SpecFile.Read<FigureSpec>("Text/Points.json")];

    public static TheoryData<FigureSpec> Count => [.. SpecFile.Read<FigureSpec>("Text/Count.json")];

    [Theory, MemberData(nameof(Money))]
    public void Money_MatchesTheSpec(FigureSpec spec) => Check(FigureReader.Money(spec.Text, spec.Unit, At), spec);

    [Theory, MemberData(nameof(Percent))]
    public void Percent_MatchesTheSpec(FigureSpec spec) => Check(FigureReader.Percent(spec.Text, At), spec);

    [Theory, MemberData(nameof(Points))]
    public void Points_MatchesTheSpec(FigureSpec spec) => Check(FigureReader.Points(spec.Text, At), spec);

    [Theory, MemberData(nameof(Count))]
    public void Count_MatchesTheSpec(FigureSpec spec) => Check(FigureReader.Count(spec.Text, At), spec);

    private static void Check(Figure figure, FigureSpec spec)
    {
        figure.State.ShouldBe(spec.State ?? ValueState.Value);
        figure.Value.ShouldBe(spec.Value);
        figure.PrintedUnit.ShouldBe(spec.PrintedUnit ?? "");
        figure.PrintedDecimals.ShouldBe(spec.Decimals);
        figure.PrintedText.ShouldBe(spec.Text);
        figure.Locator.ShouldBe(At);
    }
}
