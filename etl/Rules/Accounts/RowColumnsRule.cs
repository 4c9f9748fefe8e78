using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>逐行相加 — in a table with basic and project columns every row's total is their sum.</summary>
/// <param name="id">检查编号.</param>
/// <param name="table">表的识别器.</param>
internal sealed class RowColumnsRule(string id, string table) : DocumentRule(id)
{
    // Columns of the expenditure table beside basic and project; where they hold money, the sum of the two is not the total.
    private static readonly string[] OtherColumns = ["expenditure.remitted_up", "expenditure.business", "expenditure.subsidy_down"];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var rows = evidence.Facts.OfType<FunctionalExpenditureFact>().Where(row => row.Recognizer == table && row.Total.HasValue).ToList();
        if (rows.Count == 0)
        {
            yield return NotEvaluable("reason.no_table", Description.Title);
            yield break;
        }

        if (OtherColumns.Any(line => evidence.Lines(line, evidence.Stage).Any(stated => stated.Amount.Value is not null and not 0m)))
        {
            yield return NotEvaluable("reason.more_columns", Description.Title);
            yield break;
        }

        foreach (var row in rows.Where(row => row.Basic.HasValue || row.Project.HasValue))
        {
            var name = row.Code.Length > 0 ? $"{row.Code} {row.Name}" : row.Name;
            yield return CompareSum(name, Operand.Of(name, row.Total), [Operand.Of("基本支出", row.Basic), Operand.Of("项目支出", row.Project)]);
        }
    }
}
