namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>机关运行经费构成 — the cost of administrative and of civil-service-managed units makes the total.</summary>
internal sealed class OperatingCostRule() : DocumentRule("DS-01")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var total = Stated.InProse(evidence, "operating_cost") ?? Stated.Of(evidence, "operating_cost");
        Operand[] parts = [.. new[] { Stated.Of(evidence, "operating_cost.administrative"), Stated.Of(evidence, "operating_cost.civil_service_managed") }.OfType<Operand>()];
        return total is null || parts.Length == 0
            ? [NotEvaluable("reason.no_line", "机关运行经费")]
            : [CompareSum(total.Label, total, parts)];
    }
}
