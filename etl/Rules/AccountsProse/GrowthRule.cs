using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>增减比例 — the printed percentage is the printed change over the prior year's figure, which is the current one less the change.</summary>
/// <param name="id">检查编号.</param>
/// <param name="isMine">Which subjects this check looks at.</param>
internal sealed class GrowthRule(string id, Func<string, bool> isMine) : DocumentRule(id)
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var ratio in evidence.Ratios(StatedRelation.Growth).Where(ratio => isMine(ratio.Subject)))
        {
            var name = Prose.NameOf(ratio.Subject);
            if (ratio.Part is not { Value: not null } part || Prose.Current(evidence, ratio) is not { Value: not null } current)
            {
                yield return NotEvaluable("reason.no_operand", name);
                continue;
            }

            var change = Operand.Of("比上年增减", part);
            var prior = new Operand("上年数", Number(current.Amount - change.Amount), current.Amount - change.Amount, current.Step + change.Step, current.Locator);
            if (prior.Amount <= 0m) continue;
            var rate = Operand.Of("增减比例", ratio.Percent);
            yield return CompareRate(name, rate, change, prior);
        }
    }
}
