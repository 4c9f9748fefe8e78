using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>支出相加 — the year's expenditure of the first table is the sum of its functional rows.</summary>
internal sealed class ExpenditureRowsRule() : DocumentRule("FA-02")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (!evidence.Has(Tables.IncomeExpenditure)) return [NotEvaluable("reason.no_table", Description.Title)];
        var rows = evidence.Functional(Tables.IncomeExpenditure).Where(row => row.Code.Length is 0 or 3).Select(row => Operand.Of(row.Name, row.Total)).ToList();
        if (evidence.Cell("expenditure.this_year", Tables.IncomeExpenditure) is not { Value: not null } total)
            return [NotEvaluable("reason.no_line", BudgetLines.All["expenditure.this_year"].Name)];
        return rows.Any(row => row.Value is not null) ? [CompareSum(total.Label, total, rows)] : [NotEvaluable("reason.no_parts", total.Label)];
    }
}
