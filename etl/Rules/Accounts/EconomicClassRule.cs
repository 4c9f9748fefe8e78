using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>经济分类相加 — a class is the sum of its items; pay and transfers to persons make the personnel total, the rest the operating one.</summary>
internal sealed class EconomicClassRule() : DocumentRule("FA-17")
{
    private static readonly string[] Personnel = ["301", "303"];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var items = evidence.EconomicItems().ToList();
        if (items.Count == 0)
        {
            yield return NotEvaluable("reason.no_table", "一般公共预算财政拨款基本支出表");
            yield break;
        }

        foreach (var table in items.GroupBy(item => item.Table))
        {
            foreach (var finding in Classes([.. table])) yield return finding;
            foreach (var finding in Totals(evidence, [.. table.Where(item => item.Code.Length == 3)])) yield return finding;
        }
    }

    private IEnumerable<Finding> Classes(List<EconomicExpenditureFact> items)
    {
        foreach (var parent in items.Where(item => item.Code.Length == 3))
        {
            var children = items.Where(item => item.Code.Length == 5 && item.Code.StartsWith(parent.Code, StringComparison.Ordinal)).ToList();
            if (children.Count == 0) continue;
            if (parent.Amount.HasValue)
                yield return CompareSum(parent.Code, Operand.Of(parent.Code, parent.Amount), [.. children.Select(child => Operand.Of(child.Code, child.Amount))]);
            if (parent.Basic.HasValue)
                yield return CompareSum($"{parent.Code} 基本支出", Operand.Of(parent.Code, parent.Basic), [.. children.Select(child => Operand.Of(child.Code, child.Basic))]);
        }
    }

    private IEnumerable<Finding> Totals(DocumentEvidence evidence, List<EconomicExpenditureFact> classes)
    {
        foreach (var (lines, isPersonnel) in new[]
        {
            (new[] { "fiscal_appropriation.expenditure.personnel", "expenditure.basic.personnel" }, true),
            (["fiscal_appropriation.expenditure.public", "expenditure.basic.public"], false),
        })
        {
            var own = classes.Where(item => Personnel.Contains(item.Code) == isPersonnel).ToList();
            var total = lines.Select(line => evidence.Cell(line, Tables.Economic)).FirstOrDefault(cell => cell is { Value: not null });
            if (total is not null && own.Exists(item => item.Amount.HasValue))
                yield return CompareSum(total.Label, total, [.. own.Select(item => Operand.Of(item.Code, item.Amount))]);
        }
    }
}
