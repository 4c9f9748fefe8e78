using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>两表同数 — a line of one table equals a line (or the sum of lines) of another.</summary>
/// <param name="id">检查编号.</param>
/// <param name="left">表与行.</param>
/// <param name="right">另一表的各行.</param>
internal sealed class SameLineRule(string id, (string Table, string Line) left, params (string Table, string Line)[] right) : DocumentRule(id)
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (evidence.Cell(left.Line, left.Table) is not { Value: not null } found)
            return [NotEvaluable("reason.no_line", BudgetLines.All[left.Line].Name)];
        var others = right.Select(side => evidence.Cell(side.Line, side.Table)).OfType<Operand>().ToList();
        return others.Any(other => other.Value is not null)
            ? [CompareSum(found.Label, found, others)]
            : [NotEvaluable("reason.no_line", BudgetLines.All[right[0].Line].Name)];
    }
}
