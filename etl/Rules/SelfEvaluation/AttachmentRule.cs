using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>附件齐全 — a table or list announced at the end is there.</summary>
internal sealed partial class AttachmentRule() : DocumentRule("PE-41")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        for (var i = 0; i < evidence.Blocks.Count; i++)
        {
            if (evidence.Blocks[i] is not Paragraph paragraph || !Promise().IsMatch(PrintedText.WithoutBlanks(paragraph.Text))) continue;
            var name = Promise().Match(PrintedText.WithoutBlanks(paragraph.Text)).Groups["name"].Value;
            yield return Expect(IsThere(evidence.Blocks, i, name), name, "finding.attachment_missing", [Operand.Quote("附", paragraph.Text, paragraph.Locator)]);
        }
    }

    // A table before the next promise keeps a promised table; a list of evidence needs a title of its own.
    private static bool IsThere(IReadOnlyList<Block> blocks, int at, string name)
    {
        var rest = blocks.Skip(at + 1).TakeWhile(block => block is not Paragraph next || !Promise().IsMatch(PrintedText.WithoutBlanks(next.Text))).ToList();
        return name.EndsWith('表')
            ? rest.OfType<Table>().Any()
            : rest.OfType<Paragraph>().Any(paragraph => paragraph.Text.Contains(name, StringComparison.Ordinal));
    }

    // 附：某某局项目绩效目标自评表 · 附：绩效自评主要依据清单资料
    [GeneratedRegex("^附(?:件|表)?\\d{0,2}[:：](?<name>.{4,40}(?:表|清单|资料|材料|报告))$")]
    private static partial Regex Promise();
}
