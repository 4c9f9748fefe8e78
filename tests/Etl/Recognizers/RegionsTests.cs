using PerfEval.Etl.Recognizers.Classification;

namespace PerfEval.Tests.Etl.Recognizers;

public class RegionsTests
{
    [Theory]
    [InlineData("某河县民政局", "某河县")]
    [InlineData("云城市城市管理局", "云城市")]
    [InlineData("云山市市场监督管理局", "云山市")]
    [InlineData("山西省某河县水务局", "某河县")]
    [InlineData("云山市白水区教育局", "云山市白水区")]
    [InlineData("云山高新技术产业开发区行政审批局", "云山高新技术产业开发区")]
    [InlineData("承德高新区财政局", "承德高新技术产业开发区")]
    [InlineData("中共某河县委宣传部", "某河县")]
    [InlineData("赵县财政局", "赵县")]
    [InlineData("某某回族自治县文旅局", "某某回族自治县")]
    [InlineData("财政局", "")]
    [InlineData("城市管理局", "")]
    [InlineData("我县财政局", "")]
    [InlineData("", "")]
    public void Prefix_FindsTheRegionANameBeginsWith(string name, string region) => Regions.Prefix(name).ShouldBe(region);

    [Fact]
    public void Find_KnowsCodesAndZones()
    {
        var zone = Regions.Find("承德高新区").ShouldNotBeNull();

        zone.IsFunctionalZone.ShouldBeTrue();
        zone.ParentCode.ShouldBe(Regions.Find("承德市").ShouldNotBeNull().Code);
    }

    [Fact]
    public void ByName_HasOneCodePerRegionAndKnownParents()
    {
        var regions = Regions.ByName.Values.Distinct().ToList();

        regions.Select(region => region.Code).ShouldBeUnique();
        regions.ShouldAllBe(region => region.Code.Length == 6 && (region.ParentCode == null || regions.Any(parent => parent.Code == region.ParentCode)));
    }
}
