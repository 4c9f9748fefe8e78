using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.AccountsProse;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>授予中小企业 — awards to small firms are within the total, those to micro firms within them, and their shares recompute.</summary>
internal sealed class AwardRule() : DocumentRule("DS-05")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var total = Stated.InProse(evidence, "procurement.total") ?? Stated.Of(evidence, "procurement.total");
        var small = Stated.Of(evidence, "procurement.sme");
        var micro = Stated.Of(evidence, "procurement.micro");
        if (total is null || small is null)
        {
            yield return NotEvaluable("reason.no_line", "授予中小企业合同金额");
            yield break;
        }

        yield return Expect(small.Amount <= total.Amount + Tolerance.OfSum([small, total]), small.Label, "finding.exceeds", [small, total], expected: $"≤ {total.Printed}");
        if (micro is not null)
            yield return Expect(micro.Amount <= small.Amount + Tolerance.OfSum([micro, small]), micro.Label, "finding.exceeds", [micro, small], expected: $"≤ {small.Printed}");
        foreach (var share in evidence.Ratios(StatedRelation.Share).Where(share => share.Subject is "procurement.sme" or "procurement.micro" && share.Part is { Value: not null }))
        {
            if (total.Amount > 0m && share.Base.Contains("采购", StringComparison.Ordinal))
                yield return CompareRate(Prose.NameOf(share.Subject), Operand.Of("占比", share.Percent), Operand.Of(Prose.NameOf(share.Subject), share.Part!), total);
        }
    }
}
