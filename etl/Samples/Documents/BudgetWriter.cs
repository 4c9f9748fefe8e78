using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>部门预算公开 — the budget of a year in words, with a target table per project; always in 万元.</summary>
internal sealed class BudgetWriter : ISampleWriter
{
    private const string Statement = "Target";

    private readonly PrintedMoney _money = new(inTenThousands: true);

    /// <inheritdoc />
    public SampleDocument? Write(DepartmentStory story, DepartmentYear year)
    {
        var text = new SampleText();
        var truth = new TruthBuilder(story, DocumentKind.BudgetDisclosure, year.Year);
        text.Line(story.Name).Line($"{year.Year}年部门预算信息公开").Line("一、部门职责及机构设置情况");
        foreach (var duty in story.Theme.Duties)
            text.Line(duty);
        Totals(story, year, text, truth);
        ThreePublic(year, text, truth);
        text.Line("五、政府采购预算情况").Line($"{year.Year}年安排政府采购预算{_money.Text(Purchases(year))}。");
        truth.Line("budget", "procurement.total", Purchases(year));
        text.Line("六、项目绩效目标");
        for (var number = 0; number < year.Projects.Count; number++)
            Targets(story, year.Projects[number], number + 1, text, truth);
        return new SampleDocument($"{story.Name}{year.Year}年部门预算信息公开.txt", text.Encode(story.Style.Encoding), truth.Build());
    }

    private void Totals(DepartmentStory story, DepartmentYear year, SampleText text, TruthBuilder truth)
    {
        var (basic, projects) = (year.InitialPersonnel + year.InitialOperating, year.InitialProjects);
        text.Line("二、部门预算安排的总体情况").Line("1、收入说明");
        text.Line($"{year.Year}年预算收入{_money.Text(year.InitialBudget)}，其中：一般公共预算收入{_money.Text(year.InitialBudget)}，基金预算收入{_money.Text(0m)}，其他来源收入{_money.Text(0m)}。");
        text.Line("2、支出说明");
        text.Line($"{year.Year}年部门支出预算为{_money.Text(year.InitialBudget)}，其中基本支出{_money.Text(basic)}，包括人员经费{_money.Text(year.InitialPersonnel)}和日常公用经费{_money.Text(year.InitialOperating)}；项目支出{_money.Text(projects)}。");
        if (story.Of(year.Year - 1) is { } before)
            Change(year, before, text);
        text.Line("三、机关运行经费安排情况").Line($"{year.Year}年机关运行经费安排{_money.Text(year.InitialOperating)}，用于办公、水电、差旅等日常开支。");
        foreach (var (line, amount) in new[]
        {
            ("income.total", year.InitialBudget), ("income.general_public", year.InitialBudget), ("expenditure.total", year.InitialBudget), ("expenditure.basic", basic),
            ("expenditure.basic.personnel", year.InitialPersonnel), ("expenditure.basic.public", year.InitialOperating), ("expenditure.project", projects), ("operating_cost", year.InitialOperating),
        })
            truth.Line("budget", line, amount);
    }

    private void Change(DepartmentYear year, DepartmentYear before, SampleText text)
    {
        string Moved(string subject, decimal now, decimal then) => now == then ? $"{subject}与上年持平" : $"{subject}{(now > then ? "增加" : "减少")}{_money.Text(Math.Abs(now - then))}";
        text.Line("3、比上年增减情况");
        var total = Moved("", year.InitialBudget, before.InitialBudget);
        var basic = Moved("基本支出", year.InitialPersonnel + year.InitialOperating, before.InitialPersonnel + before.InitialOperating);
        text.Line($"{year.Year}年部门预算收支安排{_money.Text(year.InitialBudget)}，较{before.Year}年{total}，其中：{basic}，{Moved("项目支出", year.InitialProjects, before.InitialProjects)}。");
    }

    private void ThreePublic(DepartmentYear year, SampleText text, TruthBuilder truth)
    {
        var cost = year.ThreePublicBudget;
        text.Line("四、财政拨款“三公”经费预算情况");
        text.Line($"{year.Year}年财政拨款“三公”经费预算安排{_money.Text(cost.Total)}，其中：因公出国（境）费{_money.Text(cost.Overseas)}；公务用车购置及运维费{_money.Text(cost.Vehicle)}（其中：公务用车购置费{_money.Text(cost.Purchase)}，公务用车运行维护费{_money.Text(cost.Operation)}）；公务接待费{_money.Text(cost.Reception)}。");
        foreach (var (category, amount) in new[]
        {
            ("total", cost.Total), ("overseas", cost.Overseas), ("vehicle", cost.Vehicle), ("vehicle.purchase", cost.Purchase), ("vehicle.operation", cost.Operation), ("reception", cost.Reception),
        })
            truth.ThreePublic("budget", category, amount);
    }

    private void Targets(DepartmentStory story, ProjectYear project, int number, SampleText text, TruthBuilder truth)
    {
        text.Line($"{number.ToString(CultureInfo.InvariantCulture)}、{project.Name}绩效目标表");
        var rows = new List<string[]>
        {
            new[] { "绩效目标", project.Theme.Work, "", "", "", "" },
            new[] { "年度资金总额（万元）", _money.Number(project.Initial), "", "", "", "" },
            new[] { "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据" },
        };
        foreach (var indicator in project.Indicators)
        {
            rows.Add([indicator.Level1, indicator.Level2, indicator.Name, $"反映{indicator.Name}", indicator.Target, "年度工作计划"]);
            truth.Indicator(project.Name, indicator, indicator.Target, actual: "", hasWeight: false, hasScore: false);
        }
        // The reader takes empty cells of one-cell-per-line tables for what they are, so the head rows keep theirs.
        text.Table(story.Style.Budget, rows);
        truth.Project(Statement, project.Name, "initial_budget", project.Initial);
    }

    private static decimal Purchases(DepartmentYear year) => Math.Round(year.InitialProjects * 0.6m / 1000m) * 1000m;
}
