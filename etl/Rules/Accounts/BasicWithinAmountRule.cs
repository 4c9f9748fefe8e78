namespace PerfEval.Etl.Rules.Accounts;

/// <summary>基本支出不大于金额 — an item's basic part cannot exceed its amount.</summary>
internal sealed class BasicWithinAmountRule() : DocumentRule("FA-18")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var items = evidence.EconomicItems().Where(item => item.Basic.HasValue).ToList();
        if (items.Count == 0)
        {
            yield return NotApplicable("reason.no_basic_column");
            yield break;
        }

        foreach (var item in items)
        {
            var (basic, amount) = (Operand.Of($"{item.Code} 基本支出", item.Basic), Operand.Of(item.Code, item.Amount));
            yield return Expect(basic.Amount <= amount.Amount + Tolerance.OfSum([basic, amount]), item.Code, "finding.exceeds", [basic, amount], expected: $"≤ {amount.Printed}");
        }
    }
}
