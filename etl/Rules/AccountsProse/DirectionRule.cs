using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>增减方向 — no template choice is left standing and no direction word contradicts its sign.</summary>
internal sealed partial class DirectionRule() : DocumentRule("FN-03")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var residues = evidence.Paragraphs.SelectMany(paragraph => Residue().Matches(paragraph.Text).Select(match => (paragraph, match))).ToList();
        foreach (var (paragraph, match) in residues)
            yield return Fail(match.Value, "finding.template_choice", [Operand.Quote("原文", Around(paragraph, match), paragraph.At(match.Index))]);
        if (residues.Count == 0) yield return Pass("");
    }

    private static string Around(Paragraph paragraph, Match match)
    {
        var start = Math.Max(0, match.Index - 20);
        return paragraph.Text[start..Math.Min(paragraph.Text.Length, match.Index + match.Length + 20)];
    }

    // 比上年增加（减少）3.2万元 · 增长/下降5% · 减少-3.2万元
    [GeneratedRegex(@"(?:增加|增长|上升)\s*(?:[（(]\s*(?:减少|下降|降低)\s*[)）]|[/／]\s*(?:减少|下降|降低))\s*[\d\-]|(?:减少|下降|降低)\s*[-－−]\s*\d")]
    private static partial Regex Residue();
}
