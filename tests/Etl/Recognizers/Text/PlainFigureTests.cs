using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Tests.Etl.Recognizers.Text;

/// <summary>Cells of digits alone take a shorter way; what is no number there must be none.</summary>
public class PlainFigureTests
{
    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("007", "7", 0)]
    [InlineData("12.50", "12.50", 2)]
    [InlineData("1,234", "1234", 0)]
    [InlineData("12,345,678.9", "12345678.9", 1)]
    [InlineData("１２．５０", "12.50", 2)]
    [InlineData(" 1,234 | ", "1234", 0)]
    public void Count_ReadsDigitsAndGroups(string text, string value, int decimals)
    {
        var figure = FigureReader.Count(text, Locator.AtLine(1));

        (figure.Value, figure.PrintedDecimals).ShouldBe((decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals));
    }

    [Theory]
    [InlineData("12,34")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1,,234")]
    [InlineData("1.234,567")]
    [InlineData("1.2.3")]
    [InlineData("12.")]
    [InlineData(".5")]
    [InlineData("1,23")]
    [InlineData("1234567890123456789012345")]
    public void Count_IsUnparseable_WhenGroupsAndPointDoNotFit(string text) => FigureReader.Count(text, Locator.AtLine(1)).State.ShouldBe(ValueState.Unparseable);
}
