using PerfEval.Dashboard.Components;

namespace PerfEval.Tests.Dashboard.Components;

public sealed class CorrectionInputTests
{
    [Theory]
    [InlineData("1,234.56", "万元", 12_345_600)]
    [InlineData("１２．５", "元", 12.5)]
    [InlineData(" -3 000 ", "元", -3_000)]
    [InlineData("0", "亿元", 0)]
    [InlineData("0.0001", "万元", 1)]
    public void Parse_GivesYuan_WhenMoneyIsTyped(string typed, string unit, decimal yuan) =>
        CorrectionInput.Parse(typed, unit, isMoney: true).ShouldBe(new CorrectionInput(yuan, null));

    [Theory]
    [InlineData("", "InputEmpty")]
    [InlineData("   ", "InputEmpty")]
    [InlineData("约12万", "InputNotANumber")]
    [InlineData("1e9", "InputNotANumber")]
    [InlineData("12.345", "InputTooFine")]
    [InlineData("99999999999999999999999999999999", "InputNotANumber")]
    public void Parse_SaysWhatIsWrong_WhenTheInputIsNoGood(string typed, string problem) =>
        CorrectionInput.Parse(typed, "元", isMoney: true).ShouldBe(new CorrectionInput(null, problem));

    [Fact]
    public void Parse_SaysThatTheUnitIsSuspect_WhenTheAmountIsBeyondAllMoney() =>
        CorrectionInput.Parse("12345678901", "亿元", isMoney: true).Problem.ShouldBe("InputTooLarge");

    [Theory]
    [InlineData("98.1%", 98.1)]
    [InlineData("85", 85)]
    public void Parse_LeavesNumbersAsTheyAre_WhenTheyAreNoMoney(string typed, decimal value) =>
        CorrectionInput.Parse(typed, "", isMoney: false).Value.ShouldBe(value);
}
