using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Formats;

namespace PerfEval.Tests.Dashboard.Formats;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(29538700, AmountUnit.TenThousand, "2,953.87")]
    [InlineData(29538700, AmountUnit.Yuan, "29,538,700.00")]
    [InlineData(29538700, AmountUnit.HundredMillion, "0.2954")]
    [InlineData(0, AmountUnit.TenThousand, "0.00")]
    public void Money_IsWrittenInTheChosenUnit_WhenThereIsANumber(int yuan, AmountUnit unit, string written) => Figures.Money(yuan, unit).ShouldBe(written);

    [Fact]
    public void Money_IsADash_WhenThereIsNoNumber() => Figures.Money(null, AmountUnit.TenThousand).ShouldBe("—");

    [Theory]
    [InlineData("41.3", "41.3%")]
    [InlineData("133.862", "133.9%")]
    [InlineData("0", "0.0%")]
    public void Percent_HasOneDecimal_WhenWritten(string percent, string written) => Figures.Percent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(written);

    [Theory]
    [InlineData("-18.74", "−18.7")]
    [InlineData("3.06", "+3.1")]
    [InlineData("0", "0.0")]
    public void Signed_ShowsTheDirection_WhenWritten(string change, string written) => Figures.Signed(decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(written);
}
