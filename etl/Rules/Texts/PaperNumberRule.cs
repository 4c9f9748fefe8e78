using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>文号重复 — one document number belongs to one document.</summary>
internal sealed partial class PaperNumberRule() : DocumentRule("DQ-12")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        var cited = evidence.Paragraphs.SelectMany(paragraph => Cited().Matches(paragraph.Text).Select(match => (paragraph, match))).ToList();
        foreach (var number in cited.GroupBy(entry => entry.match.Groups["year"].Value + "-" + entry.match.Groups["no"].Value + "-" + entry.match.Groups["office"].Value))
        {
            var titles = number.GroupBy(entry => PrintedText.WithoutBlanks(entry.match.Groups["title"].Value)).ToList();
            if (titles.Count < 2) continue;
            any = true;
            yield return Fail(number.First().match.Groups["paper"].Value, "finding.number_twice", number.Select(entry => Operand.Quote("文号", entry.match.Value, entry.paragraph.At(entry.match.Index))));
        }

        if (!any) yield return Pass("");
    }

    // 《关于启用印章的通知》（某政字【2031】5号） — the office by its last two characters, since its first is often mistyped
    [GeneratedRegex(@"《(?<title>[^》]{4,60})》\s*[（(](?<paper>[^（）()]*?(?<office>[一-龥]{2})\s*[【\[〔](?<year>\d{4})[】\]〕]\s*(?<no>\d+)\s*号)[)）]")]
    private static partial Regex Cited();
}
