namespace PerfEval.Etl.Rules.Texts;

/// <summary>数量级 — two statements of one figure do not differ by the factor of a unit.</summary>
internal sealed class MagnitudeRule() : DocumentRule("DQ-02")
{
    private const decimal Near = 0.05m;
    private static readonly decimal[] Factors = [1_000m, 10_000m, 100_000_000m];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var (subject, one, other) in RestatedAmounts.Of(evidence))
        {
            var ratio = Math.Max(one.Amount, other.Amount) / Math.Min(one.Amount, other.Amount);
            yield return Expect(!Factors.Any(factor => Math.Abs((ratio / factor) - 1m) <= Near), subject, "finding.magnitude", [one, other], expected: other.Printed);
        }
    }
}
