namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>机关运行经费不大于公用经费 — agency cost is part of the operating part of basic spending.</summary>
internal sealed class OperatingCostWithinBasicRule() : DocumentRule("DS-02")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var cost = Stated.Of(evidence, "operating_cost");
        var limit = Stated.Of(evidence, "expenditure.basic.public");
        return cost is null || limit is null
            ? [NotEvaluable("reason.no_line", cost is null ? "机关运行经费" : "公用经费")]
            : [Expect(cost.Amount <= limit.Amount + Tolerance.OfSum([cost, limit]), cost.Label, "finding.exceeds", [cost, limit], expected: $"≤ {limit.Printed}")];
    }
}
