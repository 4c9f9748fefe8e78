using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>整体自评中的数量 — what a department says it has done, in numbers; indicators of the department, without project and level. Left out where the report has an indicator table.</summary>
public sealed partial class DepartmentQuantityRecognizer : IRecognizer
{
    private const decimal WithoutLevel = 0.8m;

    /// <inheritdoc />
    public string Code => "whole-department-quantities";

    /// <inheritdoc />
    public string Title => "整体自评中的数量文字";

    /// <inheritdoc />
    public string Basis => "年度主要工作、履职及效益情况等文字";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind != SectionKind.WholeDepartmentBody || ReportTables.Any(section)
        ? []
        : section.Blocks.OfType<Paragraph>().Where(SpeaksOfWork).SelectMany(paragraph => In(section, paragraph));

    /// <summary>Paragraphs about money or about one project are read by others.</summary>
    private static bool SpeaksOfWork(Paragraph paragraph) =>
        paragraph.Text.Any(char.IsAsciiDigit) && ProjectNames.Opening(paragraph) is null
        && !LineStatements.In(paragraph).Any() && !FundStatements.In(paragraph).Any(statement => statement.Role != FundRole.Rate);

    /// <summary>Staff and sums of money spent on something are no work done.</summary>
    private static bool IsOther(Quantity quantity) => Other().IsMatch(quantity.Name);

    // 编制35名 · 实有人员32人 · 工作经费1万元
    [GeneratedRegex("编制|编外|在编|在职|在岗|实有|退休|(?:经费|费用?|资金|支出|收入|预算|补助)$")]
    private static partial Regex Other();

    private IEnumerable<Recognized> In(Section section, Paragraph paragraph)
    {
        var compact = new CompactText(paragraph);
        foreach (var quantity in Quantities.In(compact.Text, 0, listed: true))
        {
            if (IsOther(quantity))
                continue;
            var at = compact.At(quantity.At);
            var missing = Figure.NotFound(at);
            yield return new IndicatorFact(section.FiscalYear, "", "", "", quantity.Name, "", quantity.Value, missing, missing, Code, at)
            {
                Confidence = WithoutLevel,
                ConfidenceReason = "quantity_without_level",
            };
        }
    }
}
