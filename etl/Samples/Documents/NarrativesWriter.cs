using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>项目绩效自评报告（文字）— reports in words only, one behind the other; no scores, as many counties publish them.</summary>
internal sealed class NarrativesWriter : ISampleWriter
{
    private const string Statement = "Narrative";

    /// <inheritdoc />
    public SampleDocument? Write(DepartmentStory story, DepartmentYear year)
    {
        if (story.Style.Evaluation != EvaluationStyle.Narratives)
            return null;
        var text = new SampleText();
        var truth = new TruthBuilder(story, DocumentKind.ProjectSelfEvaluation, year.Year);
        foreach (var project in year.Projects)
            Report(story, year, project, text, truth);
        return new SampleDocument($"{story.Name}{year.Year}年度项目绩效自评报告.txt", text.Encode(story.Style.Encoding), truth.Build());
    }

    private static void Report(DepartmentStory story, DepartmentYear year, ProjectYear project, SampleText text, TruthBuilder truth)
    {
        var money = new PrintedMoney(story.Style.InTenThousands);
        text.Line(story.Name).Line($"{project.Name}{year.Year}年度绩效自评报告");
        text.Line("一、基本情况").Line($"该项目由{project.Unit}组织实施，主要内容是{project.Theme.Work}。");
        text.Line("二、绩效目标完成情况分析").Line("（一）资金投入情况分析。").Line("1.项目资金到位情况分析。");
        text.Line($"{year.Year}年度财政部门下达我局{project.Name}{money.Text(project.Initial)}，资金按用款计划到位。");
        text.Line("2.项目资金执行情况分析。");
        text.Line($"{year.Year}年度{project.Name}实际支出{money.Text(project.Outturn)}，预算执行率为{project.InitialRate.ToString("0.00", CultureInfo.InvariantCulture)}%。{(project.Reason.Length > 0 ? $"未完成支付的原因：{project.Reason}。" : "")}");
        text.Line("（二）总体绩效目标完成情况分析。").Line(project.Outturn == 0m ? "年度目标推迟到下一年度完成。" : "年度目标按计划推进。");
        text.Line("（三）绩效指标完成情况分析。").Line("1.产出指标完成情况分析。");
        text.Line($"数量指标。{project.Indicators[0].Name}{project.Indicators[0].Actual}{project.Indicators[0].Unit}。");
        text.Line("2.满意度指标完成情况分析。").Line($"{project.Theme.Satisfaction}达到{project.Indicators[^1].Actual}%。");
        text.Line("三、绩效自评结果应用情况").Line(SampleCatalogue.Instance.Measures[story.Index % SampleCatalogue.Instance.Measures.Count] + "。");
        truth.Project(Statement, project.Name, "initial_budget", project.Initial);
        truth.Project(Statement, project.Name, "executed", project.Outturn);
        truth.Project(Statement, project.Name, "reported_rate", project.InitialRate);
        ProjectTruth.Story(truth, project.Name, project);
    }
}
