using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>百分号 — printed rates carry their sign, and none is on a scale from 0 to 1.</summary>
internal sealed class PercentSignRule() : DocumentRule("DQ-06")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var rates = evidence.Facts.OfType<ProjectFact>().Select(fact => (fact.Project, Rate: fact.PrintedRate)).Where(entry => entry.Rate.HasValue).ToList();
        if (rates.Count == 0) return [NotApplicable("reason.no_rates")];
        var bare = rates.Where(entry => !entry.Rate.PrintedText.Contains('%') && !entry.Rate.PrintedText.Contains('％')).ToList();
        return [Expect(bare.Count == 0, string.Join('、', bare.Select(entry => entry.Project).Take(3)), "finding.no_percent_sign", bare.Select(entry => Operand.Of("执行率", entry.Rate)))];
    }
}
