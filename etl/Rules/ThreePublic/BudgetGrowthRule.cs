using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>“三公”预算只减不增 — a budget that grows against the year before gives a reason.</summary>
internal sealed class BudgetGrowthRule() : DocumentRule("SG-15")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (evidence.Kind != DocumentKind.BudgetDisclosure) return [NotApplicable()];
        var total = evidence.Facts.OfType<ThreePublicFact>().FirstOrDefault(fact => fact.Category == ThreePublicCategory.Total && fact.Change is { Value: not null });
        return total is null
            ? [NotEvaluable("reason.no_change")]
            : [Expect(total.Change!.Value <= 0m || !string.IsNullOrWhiteSpace(total.Reason), "“三公”经费", "finding.growth_without_reason", [Operand.Of("比上年增减", total.Change)])];
    }
}
