using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>部门整体支出绩效自评报告 — a whole department's money and projects in words; two departments of three publish one.</summary>
internal sealed class WholeDepartmentWriter : ISampleWriter
{
    private const int Without = 3;

    /// <inheritdoc />
    public SampleDocument? Write(DepartmentStory story, DepartmentYear year)
    {
        if ((story.Index + year.Year) % Without == 0)
            return null;
        var text = new SampleText();
        var truth = new TruthBuilder(story, DocumentKind.WholeDepartmentSelfEvaluation, year.Year);
        var money = new PrintedMoney(story.Style.InTenThousands);
        text.Line(story.Name).Line($"{year.Year}年度部门整体支出绩效自评报告").Line("一、部门概况");
        foreach (var duty in story.Theme.Duties)
            text.Line(duty);
        Money(year, text, truth, money);
        Projects(story, year, text, truth, money);
        text.Line("四、存在的问题").Line(year.Projects.FirstOrDefault(project => project.Reason.Length > 0)?.Reason + "。");
        text.Line("五、下一步工作").Line(string.Join("；", SampleCatalogue.Instance.Measures) + "。");
        return new SampleDocument($"{story.Name}{year.Year}年度部门整体支出绩效自评报告.txt", text.Encode(story.Style.Encoding), truth.Build());
    }

    private static void Money(DepartmentYear year, SampleText text, TruthBuilder truth, PrintedMoney money)
    {
        text.Line("二、预算执行情况").Line("收入支出预算安排情况");
        text.Line($"{year.Year}年安排预算收入{money.Text(year.InitialBudget)}，其中基本收入{money.Text(year.InitialPersonnel + year.InitialOperating)}，项目收入{money.Text(year.InitialProjects)}。");
        text.Line("收入支出决算情况");
        text.Line($"{year.Year}年决算收入{money.Text(year.GrandTotal)}，其中本年收入{money.Text(year.YearIncome)}，上年结转收入{money.Text(year.Opening)}。");
        text.Line($"{year.Year}年决算支出{money.Text(year.YearExpenditure)}，其中基本支出{money.Text(year.Basic)}，项目支出{money.Text(year.Project + year.OtherSpending)}。");
        truth.Line("budget", "income.total", year.InitialBudget);
        truth.Line("budget", "income.basic", year.InitialPersonnel + year.InitialOperating);
        truth.Line("budget", "income.project", year.InitialProjects);
        truth.Line("final", "income.total", year.GrandTotal);
        truth.Line("final", "income.this_year", year.YearIncome);
        truth.Line("final", "carryover.opening", year.Opening);
        truth.Line("final", "expenditure.total", year.YearExpenditure);
        truth.Line("final", "expenditure.basic", year.Basic);
        truth.Line("final", "expenditure.project", year.Project + year.OtherSpending);
    }

    private static void Projects(DepartmentStory story, DepartmentYear year, SampleText text, TruthBuilder truth, PrintedMoney money)
    {
        text.Line("三、绩效评价开展情况");
        text.Line($"{story.Name}对{year.Projects.Count}个项目逐一开展了自评，各项目资金使用情况如下。");
        foreach (var project in year.Projects)
        {
            var name = project.Name.EndsWith("项目", StringComparison.Ordinal) ? project.Name[..^2] : project.Name;
            text.Line($"{name}项目预算调整后{money.Text(project.FullYear)}，实际支出{money.Text(project.Outturn)}，用于{project.Theme.Work}。");
            truth.Project("Narrative", name, "adjusted_budget", project.FullYear);
            truth.Project("Narrative", name, "executed", project.Outturn);
        }
        var score = Math.Round(year.Projects.Average(project => project.TotalScore), 1).ToString("0.0", CultureInfo.InvariantCulture);
        text.Line($"经综合测算，部门整体支出绩效自评得分为{score}分。");
    }
}
