using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>自评覆盖率 — the share of project spending evaluated uses one base, is at most a hundred and fits 所有项目.</summary>
internal sealed partial class CoverageShareRule() : DocumentRule("XD-04")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var share = evidence.Lines("self_eval.coverage_pct").FirstOrDefault(line => line.Amount.HasValue);
        var amount = evidence.Lines("self_eval.amount").FirstOrDefault(line => line.Amount.HasValue);
        var base_ = evidence.Lines("expenditure.project", BudgetStage.Final).FirstOrDefault(line => line.Amount.Value > 0m);
        if (share is null || amount is null || base_ is null)
        {
            yield return NotEvaluable("reason.no_line", "自评资金占项目支出比例");
            yield break;
        }

        yield return CompareRate("自评覆盖率", Operand.Of(share), Operand.Of(amount), Operand.Of(base_));
        var all = evidence.Paragraphs.Where(paragraph => paragraph.Pieces.Any(piece => piece.Locator == share.Locator || piece.Locator == amount.Locator) && All().IsMatch(paragraph.Text)).ToList();
        foreach (var paragraph in all)
            yield return Expect(share.Amount.Value >= 99.5m, "自评覆盖率", "finding.all_but_share", [Operand.Quote("所有项目", All().Match(paragraph.Text).Value, paragraph.At(All().Match(paragraph.Text).Index)), Operand.Of(share)], RuleSeverity.Warning);
    }

    [GeneratedRegex("(?:所有|全部)项目(?:支出)?资金[^。，]{0,6}(?:全面)?开展")]
    private static partial Regex All();
}
