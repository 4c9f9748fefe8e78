using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>占本年支出的比例 — the share that fiscal spending has of all spending of the year recomputes.</summary>
internal sealed class ShareOfExpenditureRule() : DocumentRule("FN-05")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var ratio in evidence.Ratios(StatedRelation.Share).Where(ratio => ratio.Base.Contains("支出合计", StringComparison.Ordinal) && ratio.Part is { Value: not null }))
        {
            var whole = evidence.Lines("expenditure.this_year", evidence.Stage).Where(line => line.Amount.Value > 0m).OrderBy(line => line.IsFromTable()).FirstOrDefault();
            yield return whole is null
                ? NotEvaluable("reason.no_line", "本年支出合计")
                : CompareRate(Prose.NameOf(ratio.Subject), Operand.Of("占比", ratio.Percent), Operand.Of(Prose.NameOf(ratio.Subject), ratio.Part!), Operand.Of(whole));
        }
    }
}
