using PerfEval.Etl.Loading.Names;

namespace PerfEval.Tests.Etl.Loading.Names;

public sealed class NameSimilarityTests
{
    [Fact]
    public void Of_IsHigh_WhenOneNameAbbreviatesTheOther() => NameSimilarity.Of("企服中心运转经费", "企业服务中心运转经费").ShouldBeGreaterThanOrEqualTo(0.7m);

    [Theory]
    [InlineData("道路硬化一期工程", "道路硬化二期工程")]
    [InlineData("2号库房改造", "3号库房改造")]
    [InlineData("东区绿化养护", "西区绿化养护")]
    public void Of_IsZero_WhenANumberOrDirectionTellsThemApart(string first, string second) => NameSimilarity.Of(first, second).ShouldBe(0m);

    [Fact]
    public void Of_IsLow_WhenNamesShareLittle() => NameSimilarity.Of("档案数字化加工", "办公楼物业管理").ShouldBeLessThan(0.3m);
}
