using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules;

namespace PerfEval.Tests.Etl.Rules;

public sealed class ToleranceTests
{
    [Fact]
    public void OfSum_IsHalfAUnitOfEveryLastPlace_InTheUnitPrinted()
    {
        Tolerance.OfSum([Money(12_300m, "1.23", "万元", 2), Money(5m, "5.00", "元", 2)]).ShouldBe(50.005m);
    }

    [Fact]
    public void OfSum_IgnoresBlanks() => Tolerance.OfSum([Operand.Of("空", new Figure(null, ValueState.Blank, "", "元", 0, Locator.AtLine(1)))]).ShouldBe(0m);

    [Fact]
    public void OfRate_CarriesTheErrorOfItsOperands()
    {
        var rate = new Operand("率", "50.00", 50m, 0.01m, Locator.AtLine(1));

        Tolerance.OfRate(rate, Money(5_000m, "0.5", "万元", 1), Money(10_000m, "1", "万元", 0)).ShouldBe(0.005m + (100m * ((500m / 10_000m) + (5_000m * 5_000m / 100_000_000m))));
    }

    private static Operand Money(decimal value, string text, string unit, int decimals) => Operand.Of("数", new Figure(value, ValueState.Value, text, unit, decimals, Locator.AtLine(1)));
}
