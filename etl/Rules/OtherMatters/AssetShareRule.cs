using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.AccountsProse;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>资产占比 — shares of the assets recompute, and those of a complete list sum to one hundred.</summary>
internal sealed class AssetShareRule() : DocumentRule("DS-09")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var shares = evidence.Ratios(StatedRelation.Share).Where(ratio => ratio.Subject.StartsWith("assets.", StringComparison.Ordinal) && ratio.Part is { Value: not null }).ToList();
        if (shares.Count == 0) yield return NotApplicable("reason.no_shares");
        foreach (var share in shares)
        {
            var whole = Stated.Of(evidence, share.Base.Contains("流动", StringComparison.Ordinal) ? "assets.current" : "assets.total");
            yield return whole is not { Value: > 0m }
                ? NotEvaluable("reason.no_line", "资产总额")
                : CompareRate(Prose.NameOf(share.Subject), Operand.Of("占比", share.Percent), Operand.Of(Prose.NameOf(share.Subject), share.Part!), whole);
        }

        foreach (var list in shares.GroupBy(share => (share.Locator, share.Base)))
        {
            var parts = list.Where(share => share.Percent.Value < 100m).ToList();
            var sum = parts.Sum(share => share.Percent.Value!.Value);
            if (parts.Count < 2 || sum < 99m) continue;
            var operands = parts.Select(share => Operand.Of(Prose.NameOf(share.Subject), share.Percent)).ToList();
            yield return Compare(list.Key.Base, operands[0] with { Label = "占比合计", Printed = Number(sum), Value = sum }, 100m, Tolerance.OfSum(operands), operands);
        }
    }
}
