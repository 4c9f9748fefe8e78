using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Rules.SelfEvaluation;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>换算一致 — an area in 亩 and the same area in square metres agree.</summary>
internal sealed partial class OtherUnitRule() : DocumentRule("DQ-14")
{
    private const decimal SquareMetresPerMu = 666.6667m;
    private const decimal Near = 0.01m;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var project in evidence.Projects.Where(project => project.Section is not null))
        {
            foreach (var indicator in project.Indicators)
            {
                if (MeasuredValue.Read(indicator.Target) is not { Unit: "亩" } || MeasuredValue.Read(indicator.Actual) is not { Number: > 0m } actual || indicator.Name.Length < 4) continue;
                var stated = project.Section!.Blocks.OfType<Paragraph>().SelectMany(paragraph => Area().Matches(paragraph.Text).Select(match => (paragraph, match))).FirstOrDefault(entry => indicator.Name.Contains(entry.match.Groups["thing"].Value[..4], StringComparison.Ordinal));
                if (stated.match is null) continue;
                var metres = decimal.Parse(stated.match.Groups["n"].Value, CultureInfo.InvariantCulture);
                yield return Expect(
                    Math.Abs((metres / SquareMetresPerMu / actual.Number) - 1m) <= Near,
                    indicator.Name,
                    "finding.conversion",
                    [Operand.Quote("面积", stated.match.Value, stated.paragraph.At(stated.match.Index)), Operand.Quote("实际完成值", indicator.Actual, indicator.Locator)],
                    expected: Number(Math.Round(actual.Number * SquareMetresPerMu, 2)));
            }
        }
    }

    // 竣工测量地形图审查面积1417.23平方米
    [GeneratedRegex(@"(?<thing>[一-龥]{4,12})面积\s*(?<n>\d+(?:\.\d+)?)\s*平方?米")]
    private static partial Regex Area();
}
