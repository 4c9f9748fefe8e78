using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>政府性基金逐行平衡 — opening balance and income less spending is the closing balance.</summary>
internal sealed class FundBalanceRule() : DocumentRule("FA-19")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var anchor = evidence.Line("gov_fund.expenditure", Tables.Fund);
        if (anchor is null || evidence.TableAt(anchor.Locator) is not { } table)
        {
            yield return NotEvaluable("reason.no_table", "政府性基金预算财政拨款收入支出表");
            yield break;
        }

        var opening = ColumnReader.Columns(table, "年初结转和结余");
        var income = ColumnReader.Columns(table, "本年收入");
        var spending = ColumnReader.Columns(table, "小计");
        var closing = ColumnReader.Columns(table, "年末结转和结余");
        if (opening.Count == 0 || income.Count == 0 || spending.Count == 0 || closing.Count == 0)
        {
            yield return NotEvaluable("reason.no_columns", "年初结转和结余");
            yield break;
        }

        var unit = MoneyUnits.Parse(anchor.Amount.PrintedUnit) ?? MoneyUnit.Yuan;
        foreach (var row in table.Rows.Where(ColumnReader.IsData))
        {
            var end = ColumnReader.Cell(row, closing[0], "年末结转和结余", unit);
            Operand[] others = [ColumnReader.Cell(row, opening[0], "年初结转和结余", unit), ColumnReader.Cell(row, income[0], "本年收入", unit), ColumnReader.Cell(row, spending[0], "本年支出", unit)];
            if (end.Value is null && others.All(other => other.Value is null)) continue;
            yield return Compare(row.Locator.Text, end, others[0].Amount + others[1].Amount - others[2].Amount, Tolerance.OfSum([end, .. others]), others);
        }
    }
}
