using PerfEval.Etl.Recognizers.Text;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.Text;

public class MoneyUnitsTests
{
    public static TheoryData<string, MoneyUnit?> Units
    {
        get
        {
            var data = new TheoryData<string, MoneyUnit?>();
            foreach (var spec in SpecFile.Read<UnitSpec>("Text/Units.json"))
                data.Add(spec.Text, spec.Unit);
            return data;
        }
    }

    [Theory, MemberData(nameof(Units))]
    public void FindIn_MatchesTheSpec(string text, MoneyUnit? unit) => MoneyUnits.FindIn(text).ShouldBe(unit);

    [Theory]
    [InlineData("元", MoneyUnit.Yuan)]
    [InlineData("万", MoneyUnit.TenThousandYuan)]
    [InlineData("千 元", MoneyUnit.ThousandYuan)]
    [InlineData("亿元", MoneyUnit.HundredMillionYuan)]
    public void Parse_KnowsTheUnitWords(string text, MoneyUnit unit) => MoneyUnits.Parse(text).ShouldBe(unit);

    [Theory]
    [InlineData("")]
    [InlineData("百万元")]
    [InlineData("万份")]
    [InlineData("50万元")]
    public void Parse_IsEmpty_WhenTheWordIsNoUnitOfMoney(string text) => MoneyUnits.Parse(text).ShouldBeNull();

    private sealed record UnitSpec(string Text, MoneyUnit? Unit);
}
