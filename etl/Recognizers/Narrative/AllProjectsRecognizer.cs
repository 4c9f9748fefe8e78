using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>全部项目 — the total of all projects as a work report or a whole-department evaluation states it: initial budget, outturn, rate.</summary>
public sealed class AllProjectsRecognizer : IRecognizer
{
    private const string AllProjects = "全部项目";

    /// <inheritdoc />
    public string Code => "all-projects-prose";

    /// <inheritdoc />
    public string Title => "全部项目资金文字";

    /// <inheritdoc />
    public string Basis => "绩效目标实现情况、绩效评价开展情况等文字";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind switch
    {
        SectionKind.SelfEvaluationSummary => section.Blocks.OfType<Paragraph>().SelectMany(paragraph => WorkReport(paragraph, section.FiscalYear)),
        SectionKind.WholeDepartmentBody => section.Blocks.OfType<Paragraph>().SelectMany(paragraph => WholeDepartment(paragraph, section.FiscalYear)),
        _ => [],
    };

    /// <summary>A work report speaks of all projects when a sentence gives budget and outturn together and names no project of its own.</summary>
    private IEnumerable<Recognized> WorkReport(Paragraph paragraph, int fiscalYear)
    {
        var statements = FundStatements.In(paragraph).Where(statement => statement.Year is null || statement.Year == fiscalYear).ToList();
        if (ProjectNames.Opening(paragraph) is not null)
            yield break;
        var slots = new FundSlots();
        foreach (var statement in statements)
            slots.Take(statement);
        var budget = slots[FundRole.Initial] ?? slots[FundRole.FullYear] ?? slots[FundRole.InPlace];
        if (budget is null || slots[FundRole.Outturn] is not { } outturn)
            yield break;
        yield return slots.ToFact(fiscalYear, AllProjects, Code, paragraph.Locator);
        yield return new BudgetLineFact(fiscalYear, "expenditure.project", BudgetStage.Budget, budget, Code);
        yield return new BudgetLineFact(fiscalYear, "expenditure.project", BudgetStage.Final, outturn, Code);
    }

    /// <summary>项目支出90万元，项目支出率为75%: the rate stands beside the department's project spending.</summary>
    private IEnumerable<Recognized> WholeDepartment(Paragraph paragraph, int fiscalYear)
    {
        var rate = FundStatements.In(paragraph).FirstOrDefault(statement => statement.Role == FundRole.Rate);
        if (rate is null || ProjectNames.Opening(paragraph) is not null)
            yield break;
        var spent = LineStatements.In(paragraph).LastOrDefault(line => line is { Line: "expenditure.project", Statement.Kind: StatementKind.Amount } && line.Statement.Sentence == rate.Sentence);
        if (spent is null || LineFacts.Stage(spent.Statement, spent.Line, fiscalYear, BudgetStage.Final) != BudgetStage.Final)
            yield break;
        var missing = Figure.NotFound(paragraph.Locator);
        yield return new ProjectFact(
            fiscalYear, AllProjects, ProjectStatement.Narrative, missing, missing, spent.Statement.Figure, rate.Figure, missing, missing, null, Code, spent.Statement.Figure.Locator);
    }
}
