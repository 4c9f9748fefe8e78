namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>推算的合同金额 — an amount with fractions of a fen, or exactly a round percentage of the total, was not added up from contracts.</summary>
internal sealed class DerivedAwardRule() : DocumentRule("DS-06")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var total = Stated.InProse(evidence, "procurement.total");
        if (total is null) return [NotEvaluable("reason.no_line", "政府采购")];
        var awards = new[] { Stated.InProse(evidence, "procurement.sme"), Stated.InProse(evidence, "procurement.micro") }.OfType<Operand>().Where(award => award.Amount > 0m).ToList();
        return awards.Count == 0
            ? [NotApplicable("reason.no_award")]
            : awards.Select(award => Expect(!IsDerived(award, total), award.Label, "finding.derived", [award, total]));
    }

    // The whole and a half of it do occur; a fraction of a fen never does.
    private static bool IsDerived(Operand award, Operand total)
    {
        if (award.Step is > 0m and < 0.01m) return true;
        var percent = 100m * award.Amount / total.Amount;
        return total.Step <= 0.01m && percent < 100m && percent % 5m == 0m && percent != 50m && award.Amount % 1000m != 0m;
    }
}
