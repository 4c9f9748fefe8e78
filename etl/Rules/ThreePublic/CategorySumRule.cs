using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>类别相加 — a category is the sum of its parts, in budget and outturn, wherever they are stated together.</summary>
/// <param name="id">检查编号.</param>
/// <param name="total">合计类别.</param>
/// <param name="parts">各部分.</param>
internal sealed class CategorySumRule(string id, ThreePublicCategory total, params ThreePublicCategory[] parts) : DocumentRule(id)
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var place in ThreePublicTable.Of(evidence))
        {
            var stated = parts.Select(part => place[part]).OfType<Operand>().ToList();
            // Prose that names the vehicles' parts only states the same total without the subtotal.
            if (place[total] is not { Value: not null } sum || stated.Count < parts.Length) continue;
            any = true;
            yield return CompareSum($"{sum.Label}（{(place.Stage == BudgetStage.Budget ? "预算" : "决算")}）", sum, stated);
        }

        if (!any) yield return NotEvaluable("reason.no_three_public");
    }
}
