using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>发生未付 — cost incurred with nothing paid may be an arrear.</summary>
internal sealed partial class ArrearsRule() : ProjectRule("PE-38")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (Known("全年执行数", project.Money?.Outturn) is not { } outturn) yield break;
        if (outturn.Amount > 0m || project.Section is null)
        {
            yield return Pass(project.Name);
            yield break;
        }

        var text = project.Section.Blocks.OfType<Paragraph>().Select(paragraph => (paragraph, Match: Incurred().Match(paragraph.Text))).FirstOrDefault(pair => pair.Match.Success);
        var note = project.Indicators.FirstOrDefault(indicator => Incurred().IsMatch(indicator.DeviationReason ?? ""));
        if (text.paragraph is null && note is null) yield return Pass(project.Name);
        else
            yield return Fail(
                project.Name,
                "finding.arrears",
                [
                    .. text.paragraph is null ? [] : new[] { Operand.Quote("已发生", text.Match.Value, text.paragraph.At(text.Match.Index)) },
                    .. note is null ? [] : new[] { Operand.Quote("已发生", Incurred().Match(note.DeviationReason!).Value, note.Locator) },
                    outturn,
                ]);
    }

    // 全年度实际发生费用134.7万元 · 应付6万元 · 费用6万元未支付
    [GeneratedRegex("(?:发生|应付|应支付|产生|需支付)(?:的)?(?:费用|金额|租赁费|款项|服务费)?(?:共计|为|共)?\\s*\\d[\\d.,]*\\s*万?元")]
    private static partial Regex Incurred();
}
