using System.Globalization;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>附件：自评分析报告 — a report per project behind the final accounts: cover with codes, fund table in 元, indicators with initial and adjusted targets, conclusion, explanation.</summary>
internal sealed class AnnexReports(DepartmentStory story, DepartmentYear year, SampleText text, TruthBuilder truth)
{
    private const string Statement = "Form";

    private readonly PrintedMoney _money = new(inTenThousands: false);

    /// <summary>One project's report.</summary>
    public void Write(ProjectYear project)
    {
        text.Line("项目支出绩效自评分析报告").Line($"项目名称：{project.Name}").Line($"项目单位：{project.UnitCode}-{project.Unit}").Line($"主管部门：{story.Code}-{story.Name}");
        text.Line("一、项目基本信息").Line($"项目内容：{project.Theme.Work}。");
        text.Line("二、项目绩效完成情况").Line("（一）预算执行情况");
        Funds(project);
        text.Line("（二）绩效指标完成情况");
        Indicators(project);
        Conclusion(project);
        Explanation(project);
        ProjectTruth.Story(truth, project.Name, project);
    }

    private void Funds(ProjectYear project)
    {
        string[] amounts = [Plain(project.Initial), Plain(project.Initial), Plain(project.FullYear), Plain(project.Outturn), Plain(project.FullYear - project.Outturn)];
        text.Table(TableLayout.Tabs,
        [
            ["资金来源", "年初预算数", "", "全年预算数(元)", "全年执行数(元)", "资金结(转)余(元)", "执行率", "得分"],
            ["", "目标申报(元)", "预算编制(元)", "", "", "", "", ""],
            ["合计", .. amounts, TruthBuilder.Number(project.Rate), TruthBuilder.Number(project.ExecutionScore)],
            ["本级财政资金", .. amounts, "", ""],
        ]);
        ProjectTruth.Money(truth, Statement, project.Name, project);
        truth.Project(Statement, project.Name, "reported_rate", project.Rate);
        truth.Project(Statement, project.Name, "execution_score", project.ExecutionScore);
    }

    private void Indicators(ProjectYear project)
    {
        var rows = new List<string[]>
        {
            new[] { "一级指标", "二级指标", "指标名称", "年度指标", "", "实际完成值", "权重", "得分", "偏差原因分析及改进措施" },
            new[] { "", "", "", "年初指标", "调整后指标", "", "", "", "" },
        };
        var level1 = "";
        foreach (var indicator in project.Indicators)
        {
            rows.Add([indicator.Level1 == level1 ? "" : indicator.Level1, indicator.Level2, indicator.Name, indicator.Value, indicator.Target, indicator.Actual, TruthBuilder.Number(indicator.Weight), TruthBuilder.Number(indicator.Score), indicator.Reason]);
            level1 = indicator.Level1;
            truth.Indicator(project.Name, indicator, indicator.Target, indicator.Actual, hasWeight: true, hasScore: true);
        }
        text.Table(TableLayout.Tabs, rows);
    }

    private void Conclusion(ProjectYear project)
    {
        text.Line("三、项目自评结果");
        text.Line($"本项目预算执行情况得分{TruthBuilder.Number(project.ExecutionScore)}分，指标完成情况得分{TruthBuilder.Number(project.IndicatorScore)}分，自评总得分{TruthBuilder.Number(project.TotalScore)}分，属于“{project.Grade}”。");
        truth.Project(Statement, project.Name, "total_score", project.TotalScore);
        truth.Grade(Statement, project.Name, project.Grade);
    }

    /// <summary>The words tell the rate on the initial budget, whatever the table prints.</summary>
    private void Explanation(ProjectYear project)
    {
        var adjustment = project.Addition switch
        {
            > 0m => $"年中追加{_money.Text(project.Addition)}，",
            < 0m => $"年中调减{_money.Text(-project.Addition)}，",
            _ => "",
        };
        var because = project.Reason.Length > 0 ? $"偏差原因为：{project.Reason}。" : "";
        text.Line($"资金使用方面，{year.Year}年预算下达{_money.Text(project.Initial)}，{adjustment}实际支出{_money.Text(project.Outturn)}，预算执行率{project.InitialRate.ToString("0.00", CultureInfo.InvariantCulture)}%。{because}");
        text.Line("四、下一步改进措施").Line(SampleCatalogue.Instance.Measures[story.Index % SampleCatalogue.Instance.Measures.Count] + "。");
    }

    private static string Plain(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
