using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>文字与表一致 — a line stated in running text equals the same line of the table.</summary>
/// <param name="id">检查编号.</param>
/// <param name="lines">收支项目.</param>
internal sealed class ProseEqualsTableRule(string id, params string[] lines) : DocumentRule(id)
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var line in lines)
        {
            // An empty statement of a fund says that there was none.
            var stated = evidence.Lines(line, evidence.Stage).Where(fact => fact.Amount.HasValue || fact.Amount.State == ValueState.Blank).ToList();
            if (stated.Find(fact => fact.IsFromTable()) is not { } table) continue;
            foreach (var prose in stated.Where(fact => !fact.IsFromTable() && fact.Amount.HasValue))
            {
                any = true;
                yield return CompareSame(BudgetLines.All[line].Name, Operand.Of(prose), Operand.Of(table));
            }
        }

        if (!any) yield return NotEvaluable("reason.no_pair", Description.Title);
    }
}
