using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>部门名称 — finds the department a document belongs to: title first, then labels, then the office the text speaks of most.</summary>
internal static partial class DepartmentName
{
    // Labels that name the department itself; 主管部门 and 实施单位 stand in project forms and come last.
    private static readonly string[] StrongLabels = ["部门名称", "部门（单位）名称", "部门(单位)名称", "公开部门", "编制部门", "预算部门", "填报部门", "单位名称", "编制单位", "预算单位", "填报单位", "公开单位"];

    public static string Find(SourceDocument document, FrontPage front, List<ProfileEvidence> evidence, out string? code)
    {
        var name = InTitles(front, evidence);
        if (name.Length == 0 || Regions.Prefix(name).Length == 0)
            name = Better(name, InLabels(front, evidence));
        if (name.Length == 0 || Regions.Prefix(name).Length == 0)
            name = Better(name, InText(document, name, evidence));
        code = Code(front, name);
        return name;
    }

    private static string InTitles(FrontPage front, List<ProfileEvidence> evidence)
    {
        foreach (var line in front.Titles)
        {
            var text = PrintedText.WithoutBlanks(line.Text);
            var bare = text.Length > 2 && text[0] is '(' or '（' && text[^1] is ')' or '）' ? text[1..^1] : text;
            var name = Offices.IsName(bare) ? bare : Offices.InTitle(text);
            if (name.Length == 0)
                continue;
            evidence.Add(new ProfileEvidence("department", line.Text, line.Locator));
            return name;
        }
        return "";
    }

    private static string InLabels(FrontPage front, List<ProfileEvidence> evidence)
    {
        foreach (var label in front.Labels.OrderBy(label => Array.FindIndex(StrongLabels, strong => label.Label.StartsWith(strong, StringComparison.Ordinal)) is >= 0 and var at ? at : StrongLabels.Length))
        {
            var name = Offices.FromLabel(label.Value, out _);
            if (name.Length == 0)
                continue;
            evidence.Add(new ProfileEvidence("department", $"{label.Label}：{label.Value.Trim()}", label.Locator));
            return name;
        }
        return "";
    }

    /// <summary>The office with a region in front that the text names most, ending with the short name where one is known.</summary>
    private static string InText(SourceDocument document, string shortName, List<ProfileEvidence> evidence)
    {
        var named = new Dictionary<string, (int Count, Locator Locator)>(StringComparer.Ordinal);
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Take(400))
        {
            foreach (Match match in InSentence().Matches(paragraph.Text))
            {
                var name = match.Value;
                if (!Offices.IsName(name) || !name.EndsWith(shortName, StringComparison.Ordinal) || Regions.Prefix(name).Length == 0)
                    continue;
                var known = named.GetValueOrDefault(name, (0, paragraph.Locator));
                named[name] = (known.Item1 + 1, known.Item2);
            }
        }
        if (named.Count == 0)
            return "";
        // With a short name in hand the fullest spelling wins, without one the most frequent.
        var best = (shortName.Length > 0 ? named.OrderByDescending(entry => entry.Key.Length) : named.OrderByDescending(entry => entry.Value.Count)).First();
        evidence.Add(new ProfileEvidence("department", best.Key, best.Value.Locator));
        return best.Key;
    }

    private static string Better(string known, string found) =>
        found.Length == 0 || (known.Length > 0 && !found.EndsWith(known, StringComparison.Ordinal)) ? known : found;

    private static string? Code(FrontPage front, string name)
    {
        foreach (var label in front.Labels)
        {
            var office = Offices.FromLabel(label.Value, out var code);
            if (code is not null && office.Length > 0 && name.EndsWith(office, StringComparison.Ordinal))
                return code;
        }
        return null;
    }

    // 某某高新技术产业开发区行政审批局 · 某某县财政局 in running text, not inside a longer word
    [GeneratedRegex("""(?<![\p{IsCJKUnifiedIdeographs}])[\p{IsCJKUnifiedIdeographs}]{2,12}(?:省|市|县|区|旗|州)[\p{IsCJKUnifiedIdeographs}]{2,16}?(?:局|委员会|办公室|厅|中心|政府|院)(?![长内属机务市党里])""")]
    private static partial Regex InSentence();
}
