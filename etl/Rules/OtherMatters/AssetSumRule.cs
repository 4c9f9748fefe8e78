using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>资产构成 — the parts of the assets do not exceed the total and make it up where the list claims to be complete; table and text agree.</summary>
internal sealed class AssetSumRule() : DocumentRule("DS-08")
{
    // Either the whole balance or the fixed assets by kind; 办公用房 is part of 房屋 and left out.
    private static readonly string[][] Lists = [["assets.house", "assets.vehicle", "assets.equipment_200k", "assets.fixed_other"], ["assets.current", "assets.fixed_net"], ["assets.current", "assets.fixed"]];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (Stated.Of(evidence, "assets.total") is not { } total)
        {
            yield return NotEvaluable("reason.no_line", "资产总额");
            yield break;
        }

        var isOne = false;
        foreach (var list in Lists)
        {
            var parts = list.Select(line => Stated.Of(evidence, line)).OfType<Operand>().ToList();
            if (parts.Count < list.Length || isOne) continue;
            isOne = true;
            var sum = parts.Sum(part => part.Amount);
            // Intangible and other assets may be missing from a list of two.
            if (list.Length > 2 || sum > total.Amount || ClaimsAll(evidence))
                yield return CompareSum(total.Label, total, parts);
        }

        if (Stated.InTable(evidence, "assets.total") is { } table && Stated.InProse(evidence, "assets.total") is { } prose)
            yield return CompareSame(prose.Label, prose, table);
    }

    private static bool ClaimsAll(DocumentEvidence evidence) =>
        evidence.Facts.OfType<StatedRatioFact>().Where(ratio => ratio.Relation == StatedRelation.Share && ratio.Subject is "assets.current" or "assets.fixed_net" or "assets.fixed").Sum(ratio => ratio.Percent.Value ?? 0m) >= 99.5m;
}
