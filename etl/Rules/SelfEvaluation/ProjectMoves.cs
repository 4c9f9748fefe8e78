using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>资金增减 — additions and cuts of a project's budget in running text and in the notes of its indicators, signed.</summary>
internal static partial class ProjectMoves
{
    public static IReadOnlyList<Operand> Of(ProjectCase project)
    {
        var moves = new List<Operand>();
        foreach (var paragraph in project.Section?.Blocks.OfType<Paragraph>() ?? [])
            moves.AddRange(In(paragraph.Text, paragraph.At));
        foreach (var indicator in project.Indicators.Where(indicator => indicator.DeviationReason is { Length: > 0 }))
            moves.AddRange(In(indicator.DeviationReason!, _ => indicator.Locator));
        return [.. moves.DistinctBy(move => move.Amount)];
    }

    private static IEnumerable<Operand> In(string text, Func<int, Locator> at)
    {
        foreach (Match match in Move().Matches(text))
        {
            var sign = match.Groups["more"].Success ? 1m : -1m;
            var unit = match.Groups["unit"].Value.StartsWith('万') ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan;
            var figure = FigureReader.Money(PrintedText.WithoutBlanks(match.Groups["n"].Value), unit, at(match.Index));
            if (figure.Value is not { } amount) continue;
            var operand = Operand.Of("调整", figure);
            yield return operand with { Printed = match.Value, Value = sign * amount };
        }
    }

    // 年中追加1790000元 · 4月调整150万元至住建局 · 有60万运维费转移至平台建设
    [GeneratedRegex("(?<more>追加|调增|增拨)(?:预算|资金)?\\s*(?<n>\\d[\\d,.]*)\\s*(?<unit>万元|万|元)|(?:调减|核减|收回)(?:预算|资金)?\\s*(?<n>\\d[\\d,.]*)\\s*(?<unit>万元|万|元)|调整\\s*(?<n>\\d[\\d,.]*)\\s*(?<unit>万元|万|元)(?=至|到|给)|有\\s*(?<n>\\d[\\d,.]*)\\s*(?<unit>万元|万|元)[^，。；]{0,8}(?:转移|调整|划转)至")]
    private static partial Regex Move();
}
