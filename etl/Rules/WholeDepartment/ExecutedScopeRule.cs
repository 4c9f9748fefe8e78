using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>执行数口径 — the whole department's outturn is spending of the year, not the grand total with its balances.</summary>
internal sealed class ExecutedScopeRule() : DocumentRule("WD-04")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var executed = evidence.Lines("overall_eval.executed").FirstOrDefault(line => line.Amount.HasValue);
        var year = evidence.Lines("expenditure.this_year", BudgetStage.Final).FirstOrDefault(line => line.Amount.HasValue);
        var total = evidence.Lines("expenditure.total", BudgetStage.Final).FirstOrDefault(line => line.Amount.HasValue);
        if (executed is null || year is null || total is null) return [NotEvaluable("reason.no_line", "整体支出执行数")];
        var isTotal = executed.Amount.Value == total.Amount.Value && total.Amount.Value != year.Amount.Value;
        return [Expect(!isTotal, "整体支出执行数", "finding.grand_total", [Operand.Of(executed), Operand.Of(year), Operand.Of(total)], expected: year.Amount.PrintedText)];
    }
}
