using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>占比的分母 — shares that do not make up their whole name the whole.</summary>
internal sealed class DenominatorRule() : DocumentRule("FN-13")
{
    // A complete list may miss a hundred by its own rounding, not by half a point.
    private const decimal Complete = 99.5m;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var list in evidence.Ratios(StatedRelation.Share).Where(ratio => ratio.Base.Length == 0 && ratio.Part is not null).GroupBy(ratio => (ratio.Recognizer, ratio.Locator)))
        {
            var shares = list.ToList();
            if (shares.Count < 2) continue;
            yield return Expect(
                shares.Sum(share => share.Percent.Value ?? 0m) >= Complete,
                string.Join('、', shares.Select(share => Prose.NameOf(share.Subject))),
                "finding.partial_shares",
                shares.Select(share => Operand.Of(Prose.NameOf(share.Subject), share.Percent)));
        }
    }
}
