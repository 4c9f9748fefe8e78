namespace PerfEval.Etl.Rules.Accounts;

/// <summary>支出表与总表 — the expenditure table's total and its classes agree with the first table.</summary>
internal sealed class ExpenditureTableRule() : DocumentRule("FA-07")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (!evidence.Has(Tables.Expenditure))
        {
            yield return NotEvaluable("reason.no_table", "支出决算表");
            yield break;
        }

        if (evidence.Cell("expenditure.this_year", Tables.Expenditure) is { Value: not null } total
            && evidence.Cell("expenditure.this_year", Tables.IncomeExpenditure) is { Value: not null } first)
            yield return CompareSame(total.Label, total, first);
        var classes = evidence.Functional(Tables.IncomeExpenditure).ToLookup(row => row.Name);
        foreach (var row in evidence.Functional(Tables.Expenditure).Where(row => row.Code.Length == 3 && row.Total.HasValue))
        {
            if (classes[row.Name].FirstOrDefault(other => other.Total.HasValue) is { } same)
                yield return CompareSame(row.Name, Operand.Of(row.Name, row.Total), Operand.Of(row.Name, same.Total));
        }
    }
}
