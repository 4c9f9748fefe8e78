using PerfEval.Etl.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>项目支出绩效自评表（指标性质、指标值、度量单位分栏）— forms between bars, targets in three columns, score and grade in the head.</summary>
internal sealed class FormsWriter : ISampleWriter
{
    private const string Statement = "Form";

    /// <inheritdoc />
    public SampleDocument? Write(DepartmentStory story, DepartmentYear year)
    {
        if (story.Style.Evaluation != EvaluationStyle.Forms)
            return null;
        var text = new SampleText();
        var truth = new TruthBuilder(story, DocumentKind.ProjectSelfEvaluation, year.Year);
        text.Line(story.Name).Line($"{year.Year}年度项目支出绩效自评表公开");
        foreach (var project in year.Projects)
            Form(story, year, project, text, truth);
        return new SampleDocument($"{story.Name}{year.Year}年度项目支出绩效自评表.txt", text.Encode(story.Style.Encoding), truth.Build());
    }

    private static void Form(DepartmentStory story, DepartmentYear year, ProjectYear project, SampleText text, TruthBuilder truth)
    {
        var money = new PrintedMoney(story.Style.InTenThousands);
        text.Line($"部门预算项目支出绩效自评表（{year.Year}年度）");
        var rows = new List<string[]>
        {
            new[] { "项目名称", project.Name, "", "", "自评总分", TruthBuilder.Number(project.TotalScore), "自评等级", project.Grade, "" },
            new[] { "主管部门", story.Name, "", "", "实施单位", project.Unit, "", "", "" },
            new[] { "预算执行情况", $"年度预算（{money.Unit}）", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因" },
            new[] { "", "总额", money.Number(project.Initial), money.Number(project.FullYear), money.Number(project.Outturn), TruthBuilder.Number(project.Rate) + "%", "10", TruthBuilder.Number(project.ExecutionScore), project.Reason },
            new[] { "", "其中：财政资金", money.Number(project.Initial), money.Number(project.FullYear), money.Number(project.Outturn), TruthBuilder.Number(project.Rate) + "%", "/", "/", "" },
            new[] { "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分" },
        };
        foreach (var indicator in project.Indicators)
        {
            rows.Add([indicator.Level1, indicator.Level2, indicator.Name, indicator.Sign.Length > 0 ? indicator.Sign : "定性", indicator.Value, indicator.Unit, indicator.Actual, TruthBuilder.Number(indicator.Weight), TruthBuilder.Number(indicator.Score)]);
            truth.Indicator(project.Name, indicator, indicator.Target, indicator.Actual, hasWeight: true, hasScore: true);
        }
        rows.Add(["合计", "", "", "", "", "", "", "100", TruthBuilder.Number(project.TotalScore)]);
        text.Table(TableLayout.Bars, rows);
        ProjectTruth.Money(truth, Statement, project.Name, project);
        truth.Project(Statement, project.Name, "reported_rate", project.Rate);
        truth.Project(Statement, project.Name, "execution_score", project.ExecutionScore);
        truth.Project(Statement, project.Name, "total_score", project.TotalScore);
        truth.Grade(Statement, project.Name, project.Grade);
        ProjectTruth.Story(truth, project.Name, project);
    }
}
