using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>一级指标的分值标注 — 产出指标50分 in the cell of a group.</summary>
internal static partial class GroupHeaders
{
    /// <summary>Every group of a project's form that prints its weight: first two characters of its name, and the weight.</summary>
    public static IReadOnlyList<(string Group, Operand Header)> Of(ProjectCase project)
    {
        var found = new List<(string, Operand)>();
        foreach (var cell in (project.Section?.Blocks.OfType<Table>() ?? []).SelectMany(table => table.Rows).SelectMany(row => row.Cells))
        {
            var match = Header().Match(PrintedText.WithoutBlanks(cell.Text));
            if (match.Success)
                found.Add((match.Groups["name"].Value, new Operand(match.Groups["name"].Value, match.Value, decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture), 0m, cell.Locator)));
        }

        return found;
    }

    // 产出指标50分 · 满意度指标10分 · 效益指标（30分）
    [GeneratedRegex("^(?<name>产出|效益|满意|成本)[度]?指标[（(]?(?<n>\\d+(?:\\.\\d+)?)分[)）]?$")]
    private static partial Regex Header();
}
