using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>部门整体支出自评文字 — budget and final figures, balances and assets in the running text of a whole-department evaluation.</summary>
public sealed class WholeDepartmentProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "whole-department-prose";

    /// <inheritdoc />
    public string Title => "部门整体支出自评文字";

    /// <inheritdoc />
    public string Basis => "收入支出预算安排情况、收入支出决算情况、资产管理情况等文字";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind != SectionKind.WholeDepartmentBody
        ? []
        : section.Blocks.OfType<Paragraph>().Where(paragraph => ProjectNames.Opening(paragraph) is null)
            .SelectMany(paragraph => LineFacts.In(paragraph, section.FiscalYear, BudgetStage.Final, Code));
}
