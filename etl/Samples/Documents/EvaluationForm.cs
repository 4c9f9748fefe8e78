using System.Globalization;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>自评表 — the common form: head, fund block with sources, indicators with weights in the level-1 cells, total; now and then with placeholder rows, bold marks and a second unit.</summary>
internal sealed class EvaluationForm(DepartmentStory story, DepartmentYear year, SampleText text, TruthBuilder truth)
{
    private const string Statement = "Form";

    private readonly PrintedMoney _money = new(story.Style.InTenThousands);

    /// <summary>One project's form.</summary>
    public void Write(ProjectYear project, FormDefects printed)
    {
        // Forms are filled in by other hands than the summary: some write the year in front of the name.
        var name = project.Name.Length % 3 == 0 ? $"{year.Year}年{project.Name}" : project.Name;
        text.Line($"{name}项目支出绩效自评表").Line($"（{year.Year}年度）");
        var rows = new List<string[]>();
        Head(rows, name, project, printed);
        rows.Add(["年度总体目标", "预期目标", "", "", "实际完成情况", "", "", "", ""]);
        rows.Add(["", project.Theme.Work, "", "", project.Outturn == 0m ? "尚未支付" : "按计划推进", "", "", "", ""]);
        Indicators(rows, name, project, printed);
        rows.Add(["总分", "", "", "", "", "", "100", TruthBuilder.Number(printed.TotalScore), ""]);
        text.Table(TableLayout.Tabs, rows);
        ProjectTruth.Money(truth, Statement, name, project);
        truth.Project(Statement, name, "reported_rate", printed.Rate);
        truth.Project(Statement, name, "execution_score", printed.ExecutionScore);
        truth.Project(Statement, name, "total_score", printed.TotalScore);
        ProjectTruth.Story(truth, name, project);
    }

    private void Head(List<string[]> rows, string name, ProjectYear project, FormDefects printed)
    {
        var outturn = printed.OutturnInYuan ? project.Outturn.ToString("0.##", CultureInfo.InvariantCulture) + "元" : _money.Number(project.Outturn);
        rows.Add([Bold("项目名称"), "", name, "", "", "", "", "", ""]);
        rows.Add([Bold("主管部门"), "", story.Name, "", "", Bold("实施单位"), project.Unit, "", ""]);
        rows.Add([$"项目资金（{_money.Unit}）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]);
        rows.Add(["", "年度资金总额", "", _money.Number(project.Initial), _money.Number(project.FullYear), outturn, "10", TruthBuilder.Number(printed.Rate) + "%", TruthBuilder.Number(printed.ExecutionScore)]);
        rows.Add(["", "其中：当年财政拨款", "", _money.Number(project.Initial), _money.Number(project.FullYear), outturn, "—", "", "—"]);
        rows.Add(["", "上年结转资金", "", "", "", "", "—", "", "—"]);
    }

    private void Indicators(List<string[]> rows, string name, ProjectYear project, FormDefects printed)
    {
        rows.Add(["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因及改进措施"]);
        var level1 = "";
        foreach (var indicator in project.Indicators)
        {
            var weight = indicator.Level1 switch { "产出指标" => "50分", "效益指标" => "30分", _ => "10分" };
            rows.Add(["", indicator.Level1 == level1 ? "" : indicator.Level1 + weight, indicator.Level2, indicator.Name, indicator.Target, indicator.ActualWithUnit, TruthBuilder.Number(indicator.Weight), TruthBuilder.Number(indicator.Score), indicator.Reason]);
            level1 = indicator.Level1;
            if (printed.HasPlaceholders)
                rows.Add(["", "", "", "指标2：", "", "", "", "", ""]);
            truth.Indicator(name, indicator, indicator.Target, indicator.ActualWithUnit, hasWeight: true, hasScore: true);
        }
        if (printed.HasPlaceholders)
            rows.Add(["", "", "", "……", "", "", "", "", ""]);
    }

    /// <summary>Some departments publish what their web editor left: bold marks in cells.</summary>
    private string Bold(string label) => story.Index % 4 == 1 ? $"<b>{label}</b>" : label;
}
