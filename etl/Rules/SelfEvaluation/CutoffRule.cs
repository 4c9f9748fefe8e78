namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>等级界限 — the limits a document sets for its grades are the region's.</summary>
internal sealed class CutoffRule() : DocumentRule("PE-19")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var (line, parameter) in new[] { ("self_eval.cutoff.excellent", "grade.excellent"), ("self_eval.cutoff.good", "grade.good") })
        {
            foreach (var fact in evidence.Lines(line).Where(fact => fact.Amount.HasValue))
                yield return Compare(Facts.BudgetLines.All[line].Name, Operand.Of(fact), evidence.Parameters[parameter], 0m, []);
        }
    }
}
