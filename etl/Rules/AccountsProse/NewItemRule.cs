using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>上年为零 — what did not exist the year before has no growth rate.</summary>
internal sealed class NewItemRule() : DocumentRule("FN-08")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var ratio in evidence.Ratios(StatedRelation.Growth).Where(ratio => ratio.Part is { Value: > 0m }))
        {
            if (Prose.Current(evidence, ratio) is not { Value: { } current } operand) continue;
            yield return Expect(
                current - ratio.Part!.Value!.Value != 0m, Prose.NameOf(ratio.Subject), "finding.growth_on_zero", [Operand.Of("增减比例", ratio.Percent), operand]);
        }
    }
}
