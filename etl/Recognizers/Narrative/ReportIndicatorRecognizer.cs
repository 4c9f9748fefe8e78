using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>项目自评报告中的指标 — quantities and satisfaction a report tells under the headings of the indicator levels. Wordy benefits without a number are none.</summary>
public sealed class ReportIndicatorRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "project-report-indicators";

    /// <inheritdoc />
    public string Title => "项目自评报告中的指标文字";

    /// <inheritdoc />
    public string Basis => "产出、效益、满意度指标完成情况分析";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind != SectionKind.ProjectReport || section.Project.Length == 0 || ReportTables.Any(section))
            yield break;
        var (level1, level2) = ("", "");
        foreach (var paragraph in section.Blocks.OfType<Paragraph>())
        {
            var compact = new CompactText(paragraph);
            var from = 0;
            // 成本指标 is a level of its own in some reports and part of the output in others.
            if (IndicatorLevels.Heading(compact.Text) is { } heading && !(heading.Name == "成本指标" && level1 == "产出指标"))
                (level1, level2, from) = (heading.Name, "", heading.End);
            else if (IndicatorLevels.Label(compact.Text) is { } label && (level1.Length > 0 || label.Name.EndsWith("指标", StringComparison.Ordinal)))
                (level1, level2, from) = (level1.Length > 0 ? level1 : label.Under, label.Name, label.End);
            else if (ReportHeading.Of(compact.Text) is not null)
                (level1, level2) = ("", "");
            if (level1.Length == 0)
                continue;
            foreach (var quantity in Quantities.In(compact.Text, from))
                yield return Fact(section, compact, level1, level2, quantity);
        }
    }

    private IndicatorFact Fact(Section section, CompactText compact, string level1, string level2, Quantity quantity)
    {
        var at = compact.At(quantity.At);
        var missing = Figure.NotFound(at);
        return new IndicatorFact(section.FiscalYear, section.Project, level1, level2, quantity.Name, "", quantity.Value, missing, missing, Code, at);
    }
}
