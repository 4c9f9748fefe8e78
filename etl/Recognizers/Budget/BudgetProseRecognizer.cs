using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>预算说明文字 — income by source, expenditure by nature, changes against the year before, agency cost, procurement and assets in the running text of a budget.</summary>
public sealed class BudgetProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "budget-prose";

    /// <inheritdoc />
    public string Title => "部门预算说明文字";

    /// <inheritdoc />
    public string Basis => "收入说明、支出说明、比上年增减、机关运行经费、政府采购、国有资产等文字";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind != SectionKind.BudgetBody
        ? []
        : section.Blocks.OfType<Paragraph>().SelectMany(paragraph => LineFacts.In(paragraph, section.FiscalYear, BudgetStage.Budget, Code));
}
