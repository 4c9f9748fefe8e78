using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>基本持平 — the words are used for a change of at most the set percentage.</summary>
internal sealed partial class UnchangedWordRule() : DocumentRule("WD-06")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var paragraph in evidence.Paragraphs)
        {
            var match = Words().Match(paragraph.Text);
            if (!match.Success) continue;
            var outturn = evidence.Lines("expenditure.basic", BudgetStage.Final).FirstOrDefault(line => line.Amount.HasValue);
            var budget = evidence.Lines("income.basic", BudgetStage.Budget).Concat(evidence.Lines("expenditure.basic", BudgetStage.Budget)).FirstOrDefault(line => line.Amount.Value > 0m);
            if (outturn is null || budget is null)
            {
                yield return NotEvaluable("reason.no_line", "基本支出");
                continue;
            }

            var change = 100m * (outturn.Amount.Value!.Value - budget.Amount.Value!.Value) / budget.Amount.Value.Value;
            yield return Expect(Math.Abs(change) <= evidence.Parameters["unchanged.percent"], "基本支出", "finding.not_unchanged", [Operand.Quote("说法", match.Value, paragraph.At(match.Index)), Operand.Of(outturn), Operand.Of(budget)], expected: $"{Number(Math.Round(change, 2))}%");
        }
    }

    // 基本支出与预算基本持平
    [GeneratedRegex("基本支出[^，。；]{0,10}(?:基本)?持平")]
    private static partial Regex Words();
}
