using PerfEval.Etl.Loading.Names;

namespace PerfEval.Tests.Etl.Loading.Names;

public sealed class MatchNameTests
{
    [Theory]
    [InlineData("“档案 数字化”加工", "档案数字化加工")]
    [InlineData("2023年“档案数字化”加工", "档案数字化加工")]
    [InlineData("档案数字化加工2023年度绩效自评报告", "档案数字化加工")]
    [InlineData("档案数字化加工项目绩效目标表", "档案数字化加工")]
    [InlineData("设备维护（二期）", "设备维护(二期)")]
    [InlineData("ＡＢ平台建设", "ab平台建设")]
    public void Normal_DropsOnlyWhatPrintingAdds(string printed, string expected) => MatchName.Normal(printed).ShouldBe(expected);

    [Theory]
    [InlineData("便民大厅运行经费", "便民大厅运行费用")]
    [InlineData("信息平台驻场服务项目", "信息平台驻场服务")]
    [InlineData("设备的运行和维护", "设备运行维护")]
    public void Core_IsOne_WhenEndingsOrLinkWordsDiffer(string first, string second) => MatchName.Core(first).ShouldBe(MatchName.Core(second));

    [Theory]
    [InlineData("培训经费", "培训项目")]
    [InlineData("设备维护（一期）", "设备维护（二期）")]
    [InlineData("云桌面服务费", "云桌面")]
    public void Core_Differs_WhenTooLittleIsLeftOrTheThingIsAnother(string first, string second) => MatchName.Core(first).ShouldNotBe(MatchName.Core(second));

    [Theory]
    [InlineData("云岭市档案局", "云岭市", "档案局")]
    [InlineData("南江省云岭市档案局", "云岭市", "档案局")]
    [InlineData("062-云岭市档案局", "云岭市", "档案局")]
    [InlineData("高新区行政审批局", "云岭高新技术产业开发区", "行政审批局")]
    [InlineData("市场监督管理局", "云岭市", "市场监督管理局")]
    public void Organisation_DropsCodeAndPlace(string printed, string region, string expected) => MatchName.Organisation(printed, region).ShouldBe(expected);

    [Fact]
    public void Title_IsOne_WhenOneIsMarkedAsCorrected() =>
        MatchName.Title("云岭市档案局2022年度部门决算公开（更正版）", "云岭市", "云岭市档案局")
            .ShouldBe(MatchName.Title("云岭市档案局2022年度部门决算公开", "云岭市", "云岭市档案局"));

    [Fact]
    public void Title_Differs_WhenTheSubjectIsAnother() =>
        MatchName.Title("云岭市档案局2022年度部门决算公开表", "云岭市", "云岭市档案局")
            .ShouldNotBe(MatchName.Title("云岭市档案局2022年度部门决算公开说明", "云岭市", "云岭市档案局"));
}
