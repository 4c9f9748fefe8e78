using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>财政拨款总表按预算相加 — in every row the total is general public, government fund and state capital budget together.</summary>
internal sealed class BudgetColumnsRule() : DocumentRule("FA-10")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var anchor = evidence.Line("fiscal_appropriation.expenditure.this_year", Tables.FiscalAppropriation);
        if (anchor is null || evidence.TableAt(anchor.Locator) is not { } table)
        {
            yield return NotEvaluable("reason.no_table", "财政拨款收入支出总表");
            yield break;
        }

        var general = ColumnReader.Columns(table, "一般公共预算财政拨款", "一般公共预算");
        var fund = ColumnReader.Columns(table, "政府性基金预算财政拨款", "政府性基金预算");
        if (general.Count == 0 || fund.Count == 0)
        {
            yield return NotEvaluable("reason.no_columns", "一般公共预算财政拨款");
            yield break;
        }

        var column = general[^1];
        var unit = MoneyUnits.Parse(anchor.Amount.PrintedUnit) ?? MoneyUnit.Yuan;
        foreach (var row in table.Rows.Where(ColumnReader.IsData))
        {
            var total = ColumnReader.Cell(row, column - 1, "合计", unit);
            if (total.Value is null) continue;
            yield return CompareSum(
                row.Locator.Text,
                total,
                [
                    ColumnReader.Cell(row, column, "一般公共预算财政拨款", unit),
                    ColumnReader.Cell(row, column + 1, "政府性基金预算财政拨款", unit),
                    ColumnReader.Cell(row, column + 2, "国有资本经营预算财政拨款", unit),
                ]);
        }
    }
}
