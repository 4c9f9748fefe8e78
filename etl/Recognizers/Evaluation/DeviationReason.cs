using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>偏差原因 — the reason a report states for spending less than budgeted.</summary>
internal static partial class DeviationReason
{
    /// <summary>First stated reason, as printed; empty when the report gives none.</summary>
    public static string? Read(IReadOnlyList<Block> blocks)
    {
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            var match = Stated().Match(paragraph.Text);
            if (!match.Success)
                match = Leading().Match(paragraph.Text);
            if (match.Success)
                return PrintedText.Compact(match.Groups["reason"].Value);
        }
        return null;
    }

    // 偏差原因为：年中有离职人员。 · 存在偏差的原因：合同年底到期
    [GeneratedRegex("""偏差的?原因\s*(?:是|为)?\s*[:：]?\s*(?<reason>[^。]{2,300})""")]
    private static partial Regex Stated();

    // 因部分项目未开展，导致预算执行率低。
    [GeneratedRegex("""(?:^|。)(?<reason>[^。]{2,200}(?:导致|造成)[^。]{0,20}执行率[^。]{0,20})""")]
    private static partial Regex Leading();
}
