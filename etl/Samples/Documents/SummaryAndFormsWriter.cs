using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>自评工作报告、汇总表及自评表 — work report, summary table and one form per project; the forms carry the slips of hurried hands.</summary>
internal sealed class SummaryAndFormsWriter : ISampleWriter
{
    /// <inheritdoc />
    public SampleDocument? Write(DepartmentStory story, DepartmentYear year)
    {
        if (story.Style.Evaluation != EvaluationStyle.SummaryAndForms)
            return null;
        var text = new SampleText();
        var truth = new TruthBuilder(story, DocumentKind.SelfEvaluationSummary, year.Year);
        var money = new PrintedMoney(story.Style.InTenThousands);
        var forms = year.Projects.Select((project, number) => (Project: project, Printed: FormDefects.Of(story, year, project, number, truth))).ToList();
        text.Line(story.Name).Line($"{year.Year}年度项目绩效自评工作报告").Line("一、自评工作开展情况").Line("本部门由办公室牵头，各业务科室逐项填报自评表，财务人员核对支付凭证后汇总。");
        text.Line("二、绩效目标实现情况").Line($"本部门共对{year.Projects.Count}个项目开展自评。{year.Year}年初预算{money.Text(year.InitialProjects)}，{year.Year}年实际支出{money.Text(year.Project)}。");
        truth.Project("Narrative", "全部项目", "initial_budget", year.InitialProjects);
        truth.Project("Narrative", "全部项目", "executed", year.Project);
        text.Line("三、改进措施").Line(string.Join("；", SampleCatalogue.Instance.Measures) + "。");
        Summary(story, year, text, truth, money, forms);
        foreach (var (project, printed) in forms)
            new EvaluationForm(story, year, text, truth).Write(project, printed);
        return new SampleDocument($"{story.Name}{year.Year}年度项目绩效自评工作报告.txt", text.Encode(story.Style.Encoding), truth.Build());
    }

    private static void Summary(DepartmentStory story, DepartmentYear year, SampleText text, TruthBuilder truth, PrintedMoney money, List<(ProjectYear Project, FormDefects Printed)> forms)
    {
        text.Line($"{year.Year}年度{story.Theme.Name}项目支出绩效自评情况汇总表").Line($"单位：{money.Unit}");
        var rows = new List<string[]> { new[] { "序号", "资金使用单位", "项目名称", "资金", "自评得分", "自评等级" } };
        foreach (var (project, printed) in forms)
        {
            rows.Add([rows.Count.ToString(CultureInfo.InvariantCulture), project.Unit, project.Name, money.Number(printed.SummaryAmount), TruthBuilder.Number(printed.SummaryScore), printed.Grade]);
            truth.Project("Summary", project.Name, "initial_budget", printed.SummaryAmount);
            truth.Project("Summary", project.Name, "total_score", printed.SummaryScore);
            truth.Grade("Summary", project.Name, printed.Grade);
        }
        text.Table(TableLayout.Tabs, rows);
    }
}
