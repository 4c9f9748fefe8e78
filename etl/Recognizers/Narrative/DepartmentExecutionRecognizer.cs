using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>部门整体预算执行 — budget, outturn and printed rate of the whole department, where one sentence of its evaluation states them together.</summary>
public sealed class DepartmentExecutionRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "whole-department-execution";

    /// <inheritdoc />
    public string Title => "部门整体预算执行文字";

    /// <inheritdoc />
    public string Basis => "预算执行情况：预算数、执行数、预算执行率";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind != SectionKind.WholeDepartmentBody
        ? []
        : section.Blocks.OfType<Paragraph>().SelectMany(paragraph => In(paragraph, section.FiscalYear));

    private IEnumerable<Recognized> In(Paragraph paragraph, int fiscalYear)
    {
        // 项目支出率: the rate of the projects, not of the department.
        if (ProjectNames.Opening(paragraph) is not null || paragraph.Text.Contains("项目", StringComparison.Ordinal))
            yield break;
        foreach (var sentence in FundStatements.In(paragraph).Where(statement => statement.Year is null || statement.Year == fiscalYear).GroupBy(statement => statement.Sentence))
        {
            var slots = new FundSlots();
            foreach (var statement in sentence)
                slots.Take(statement);
            if (slots[FundRole.Rate] is not { } rate || slots[FundRole.Outturn] is not { } outturn || (slots[FundRole.FullYear] ?? slots[FundRole.Initial]) is not { } budget)
                continue;
            yield return new BudgetLineFact(fiscalYear, "overall_eval.budget", BudgetStage.Budget, budget, Code);
            yield return new BudgetLineFact(fiscalYear, "overall_eval.executed", BudgetStage.Final, outturn, Code);
            yield return new BudgetLineFact(fiscalYear, "overall_eval.rate_pct", BudgetStage.Final, rate, Code);
        }
    }
}
