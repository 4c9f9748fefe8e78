using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>跨页断句 — sentences cut by a page end.</summary>
internal sealed class CutSentenceRule() : DocumentRule("DQ-13")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var cut = evidence.Paragraphs.Where(IsCut).ToList();
        return cut.Count == 0
            ? [Pass("")]
            : [Fail(TextUnits.Short(cut[0].Text), "finding.cut_sentence", cut.Select(paragraph => Operand.Quote("段落", TextUnits.Short(paragraph.Text[paragraph.Pieces[1].Start..]), paragraph.Pieces[1].Locator)))];
    }

    private static bool IsCut(Paragraph paragraph) =>
        paragraph.Pieces.Count > 1 && paragraph.Pieces[1].Start > 0 && !"。；：！？.;:".Contains(paragraph.Text[paragraph.Pieces[1].Start - 1], StringComparison.Ordinal);
}
