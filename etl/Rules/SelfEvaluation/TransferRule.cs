using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>预算调整入表 — what the text says was moved away from or added to the initial budget must show in the form's full-year budget.</summary>
internal sealed partial class TransferRule() : ProjectRule("PE-06")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { } form || project.Section is null) yield break;
        if (Known("年初预算数", form.InitialBudget) is not { } initial || Known("全年预算数", form.FullYearBudget) is not { } budget) yield break;
        var moves = ProjectMoves.Of(project);
        if (moves.Count == 0) yield break;
        var expected = initial.Amount + moves.Sum(move => move.Amount);
        var stated = project.Section.Blocks.OfType<Paragraph>().Where(paragraph => Issued().IsMatch(paragraph.Text)).Select(paragraph => Operand.Quote("文字", Issued().Match(paragraph.Text).Value, paragraph.Locator));
        yield return Compare(project.Name, budget, expected, Tolerance.OfSum([budget, initial, .. moves]), [initial, .. moves, .. stated]) with { Severity = RuleSeverity.Error };
    }

    // 预算下达105万元
    [GeneratedRegex("(?:预算(?:共)?下达|全年预算资金|实际下达)[^，。；]{0,4}\\d[\\d.,]*\\s*万?元")]
    private static partial Regex Issued();
}
