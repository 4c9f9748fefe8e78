using PerfEval.Etl.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>部门决算公开 — final accounts: overview, tables, narrative, and the self-evaluation reports where the department annexes them.</summary>
internal sealed class FinalAccountsWriter : ISampleWriter
{
    /// <inheritdoc />
    public SampleDocument? Write(DepartmentStory story, DepartmentYear year)
    {
        var text = new SampleText();
        var truth = new TruthBuilder(story, DocumentKind.FinalAccountsDisclosure, year.Year);
        text.Line(story.Name).Line($"{year.Year}年度部门决算公开").Line("第一部分 部门概况").Line("一、部门职责");
        foreach (var duty in story.Theme.Duties)
            text.Line(duty);
        text.Line("二、机构设置").Line($"本部门由机关本级和1个所属事业单位组成，核定编制{year.Posts}名，年末实有在职人员{year.Staff}名。");
        if (story.Style.Accounts != TableLayout.None)
        {
            text.Line($"第二部分 {year.Year}年度部门决算表");
            new AccountTables(story, year, text, truth).Write();
        }
        text.Line($"第三部分 {year.Year}年度部门决算情况说明");
        new AccountProse(story, year, text, truth).Write();
        text.Line("第四部分 名词解释").Line("年初预算：经批准在年初下达的预算。").Line("项目支出：为完成特定任务在基本支出之外安排的支出。");
        if (story.Style.Evaluation == EvaluationStyle.Annex)
        {
            text.Line("第五部分 附件");
            var reports = new AnnexReports(story, year, text, truth);
            foreach (var project in year.Projects)
                reports.Write(project);
        }
        return new SampleDocument($"{story.Name}{year.Year}年度部门决算公开.txt", text.Encode(story.Style.Encoding), truth.Build());
    }
}
