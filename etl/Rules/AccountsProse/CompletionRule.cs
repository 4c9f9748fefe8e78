using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>完成率 — a printed completion rate is outturn over the budget it names.</summary>
internal sealed class CompletionRule() : DocumentRule("FN-06")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var ratio in evidence.Ratios(StatedRelation.Completion).Where(ratio => Prose.ThreePublicOf(ratio.Subject) is null))
        {
            if (ratio.Part is { Value: not null } part && ratio.Whole is { Value: > 0m } whole)
                yield return CompareRate(Prose.NameOf(ratio.Subject), Operand.Of("完成率", ratio.Percent), Operand.Of("决算数", part), Operand.Of(ratio.Base, whole));
            else if (ratio.Whole is not { Value: 0m })
                yield return NotEvaluable("reason.no_operand", Prose.NameOf(ratio.Subject));
        }
    }
}
