using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>首页 — the title lines of a document and the labelled lines (部门名称：…) above its tables.</summary>
internal sealed partial class FrontPage
{
    private const int TitleBlocks = 12;

    private const int LongestTitle = 60;

    public FrontPage(SourceDocument document)
    {
        Titles = [.. document.Blocks.TakeWhile(block => block is Paragraph).Take(TitleBlocks).Cast<Paragraph>().TakeWhile(IsTitle)];
        Labels = [.. document.Blocks.SelectMany(LabelsOf)];
    }

    /// <summary>Title lines: short lines at the very top, up to the first heading or sentence.</summary>
    public IReadOnlyList<Paragraph> Titles { get; }

    /// <summary>Labelled values of the whole document in reading order.</summary>
    public IReadOnlyList<FrontLabel> Labels { get; }

    /// <summary>The title as one line, without annex numbers.</summary>
    public string Title
    {
        get
        {
            var lines = Titles.Select(line => PrintedText.Compact(line.Text)).SkipWhile(line => Annex().IsMatch(line)).ToList();
            var end = lines.FindIndex(line => KindClues.OfTitle(line) is not null);
            return string.Concat(end < 0 ? lines.Take(2) : lines.Take(end + 1));
        }
    }

    private static bool IsTitle(Paragraph paragraph) =>
        Annex().IsMatch(paragraph.Text)
        || (paragraph.Text.Length <= LongestTitle && !Heading().IsMatch(paragraph.Text) && paragraph.Text[^1] is not ('。' or '；' or '：'));

    private static IEnumerable<FrontLabel> LabelsOf(Block block) => block switch
    {
        Paragraph { Text.Length: <= 160 } paragraph => Printed().Matches(paragraph.Text)
            .Select(match => new FrontLabel(PrintedText.WithoutBlanks(match.Groups["label"].Value), match.Groups["value"].Value, paragraph.At(match.Index))),
        Table table => table.Rows.Take(4).SelectMany(LabelsOf),
        _ => [],
    };

    private static IEnumerable<FrontLabel> LabelsOf(TableRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var text = PrintedText.WithoutBlanks(row.Cells[i].Text);
            var match = Printed().Match(text);
            if (match.Success)
                yield return new FrontLabel(match.Groups["label"].Value, match.Groups["value"].Value, row.Cells[i].Locator);
            else if (LabelCell().IsMatch(text) && row.Cells.Skip(i + 1).FirstOrDefault(cell => cell.Text.Length > 0) is { } value)
                yield return new FrontLabel(text, value.Text, value.Locator);
            else if (CodedOffice().IsMatch(text))
                yield return new FrontLabel("部门", text, row.Cells[i].Locator);
        }
    }

    // 附件3 · 附 1 · 附表2
    [GeneratedRegex("""^附\s*(?:件|表|录)?\s*[\d一二三四五六七八九十]*[：:]?$""")]
    private static partial Regex Annex();

    [GeneratedRegex("""^(?:第[一二三四五六七八九十\d]+(?:部分|章)|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．]|目\s*录)""")]
    private static partial Regex Heading();

    // 部门名称：某某局 2031年度 金额单位：元 · 预算部门(盖章): · 主管部门：062-某某局
    [GeneratedRegex("""(?<label>(?:部\s*门|单\s*位|预算部门|预算单位|编制部门|编制单位|填报部门|填报单位|主管部门|项目单位|实施单位|公开部门|公开单位)(?:（单位）|\(单位\))?(?:名\s*称)?\s*(?:[（(](?:盖\s*章|公\s*章|签\s*章)[)）])?)\s*[：:]\s*(?<value>\S[^：:]{1,60})""")]
    private static partial Regex Printed();

    [GeneratedRegex("""^(?:部门名称|单位名称|预算部门|预算单位|填报单位|编制单位|编制部门|主管部门|部门（单位）名称|部门\(单位\)名称|主管部门及代码|主管部门（编码）|预算单位（编码）)$""")]
    private static partial Regex LabelCell();

    // 428某某局 · 062-某某局 in a caption row
    [GeneratedRegex("""^\d{3}[-－—]?[\p{IsCJKUnifiedIdeographs}]{2,24}(?:局|委员会|办公室|厅|中心|政府|院|会|部|委)$""")]
    private static partial Regex CodedOffice();
}
