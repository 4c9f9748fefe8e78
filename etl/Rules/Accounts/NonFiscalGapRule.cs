namespace PerfEval.Etl.Rules.Accounts;

/// <summary>非财政支出 — what all money spent exceeds fiscal money; it cannot be negative.</summary>
internal sealed class NonFiscalGapRule() : DocumentRule("FA-21")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var all = evidence.Functional(Tables.IncomeExpenditure).Where(row => row.Total.HasValue).ToLookup(row => row.Name);
        var fiscal = evidence.Functional(Tables.FiscalAppropriation).Where(row => row.Total.HasValue).ToList();
        if (all.Count == 0 || fiscal.Count == 0)
        {
            yield return NotEvaluable("reason.no_table", "财政拨款收入支出总表");
            yield break;
        }

        foreach (var row in fiscal)
        {
            if (all[row.Name].FirstOrDefault() is not { } whole) continue;
            var (part, total) = (Operand.Of(row.Name, row.Total), Operand.Of(row.Name, whole.Total));
            yield return Expect(part.Amount <= total.Amount + Tolerance.OfSum([part, total]), row.Name, "finding.exceeds", [part, total], expected: $"≤ {total.Printed}");
        }
    }
}
