using PerfEval.Dashboard.Filters;

namespace PerfEval.Tests.Dashboard.Filters;

public sealed class ViewStateTests
{
    [Fact]
    public void Parse_ReadsBackWhatToQueryWrote_WhenEverythingIsSet()
    {
        var view = new ViewState
        {
            Region = 3,
            Years = [2022, 2021],
            Department = 12,
            Text = "云桌面 & 网络",
            Base = RateBase.FullYear,
            Unit = AmountUnit.HundredMillion,
            Grade = "优",
            Only = "masked",
            Sort = "unspent",
            Descending = true,
            Page = 4,
            Source = "project.12.outturn",
            At = "L123",
        };

        var again = ViewState.Parse("http://localhost/projects" + view.ToQuery());

        again.ToQuery().ShouldBe(view.ToQuery());
        again.Text.ShouldBe("云桌面 & 网络");
        again.Years.ShouldBe([2022, 2021]);
        again.Descending.ShouldBeTrue();
    }

    [Fact]
    public void ToQuery_IsEmpty_WhenNothingDiffersFromTheDefaults() => new ViewState().ToQuery().ShouldBeEmpty();

    [Theory]
    [InlineData("?region=abc")]
    [InlineData("?page=-3")]
    [InlineData("?years=12,,x")]
    [InlineData("?base=nonsense&unit=%F0%9F%98%80")]
    [InlineData("?q=%20%20")]
    public void Parse_FallsBackToTheDefault_WhenTheAddressWasMangled(string query) => ViewState.Parse("/projects" + query).ToQuery().ShouldBeEmpty();

    [Fact]
    public void Parse_SortsYearsNewestFirstAndOnce_WhenTheyComeInAnyOrder() =>
        ViewState.Parse("/?years=2020,2022,2020,2021").Years.ShouldBe([2022, 2021, 2020]);

    [Fact]
    public void Carried_KeepsRegionYearsBaseAndUnitOnly_WhenAnotherPageIsOpened()
    {
        var view = ViewState.Parse("/projects?region=3&years=2022&base=printed&unit=yuan&q=云&sort=name&page=2&source=a&at=L1&only=zero&grade=优");

        view.Carried().ToQuery().ShouldBe("?region=3&years=2022&base=printed&unit=yuan");
    }
}
