namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>同一指标一个数 — what a document states twice has one value; a total of people is the sum of the parts named beside it.</summary>
internal sealed class OneValueRule() : DocumentRule("FN-12")
{
    private static readonly string[] Lines =
    [
        "procurement.total", "procurement.goods", "procurement.works", "procurement.services", "operating_cost",
        "self_eval.amount", "self_eval.projects.tier1", "self_eval.projects.tier2", "overall_eval.budget",
        "self_eval.grade.excellent", "self_eval.grade.good", "self_eval.grade.fair", "fiscal_appropriation.expenditure.basic",
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var line in Lines)
        {
            foreach (var group in evidence.Lines(line).Where(fact => fact.Amount.HasValue && !fact.IsFromTable()).GroupBy(fact => (fact.Stage, fact.FiscalYear)))
            {
                var first = Operand.Of(group.First());
                foreach (var other in group.Skip(1)) yield return CompareSame(first.Label, Operand.Of(other), first);
            }
        }

        foreach (var sentence in CountSentences.OfWhich(evidence.Paragraphs))
            yield return CompareSum(sentence.Total.Label, sentence.Total, sentence.Parts);
    }
}
