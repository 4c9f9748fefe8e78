namespace PerfEval.Etl.Rules.Accounts;

/// <summary>收支相加 — a line of one table must be the sum of other lines of the same table.</summary>
/// <param name="id">检查编号.</param>
/// <param name="table">表的识别器.</param>
/// <param name="total">合计行.</param>
/// <param name="parts">各部分 — those not stated count as nothing, but one must be stated.</param>
internal sealed class LineSumRule(string id, string table, string total, params string[] parts) : DocumentRule(id)
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        if (!evidence.Has(table)) return [NotEvaluable("reason.no_table", Description.Title)];
        var stated = parts.Select(part => evidence.Cell(part, table)).OfType<Operand>().ToList();
        if (evidence.Cell(total, table) is not { Value: not null } sum) return [NotEvaluable("reason.no_line", Facts.BudgetLines.All[total].Name)];
        return stated.Any(part => part.Value is not null) ? [CompareSum(sum.Label, sum, stated)] : [NotEvaluable("reason.no_parts", sum.Label)];
    }
}
