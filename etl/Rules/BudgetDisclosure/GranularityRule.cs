using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.Accounts;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>公开到项、到款 — spending is shown by seven-digit functional item, basic spending by five-digit economic item.</summary>
internal sealed class GranularityRule() : DocumentRule("BD-06")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var items = evidence.Functional(Tables.GeneralExpenditure).ToList();
        if (items.Count == 0) yield return NotEvaluable("reason.no_table", "一般公共预算支出情况表");
        else yield return Expect(items.Exists(item => item.Code.Length == 7), "功能分类", "finding.too_coarse", [Deepest(items)], expected: "7");
        var economic = evidence.Facts.OfType<EconomicExpenditureFact>().Where(item => item.Code.Length > 0).ToList();
        if (economic.Count == 0) yield return NotEvaluable("reason.no_table", "一般公共预算基本支出情况表");
        else yield return Expect(economic.Exists(item => item.Code.Length == 5), "经济分类", "finding.too_coarse", [Operand.Quote("科目编码", economic.MaxBy(item => item.Code.Length)!.Code, economic[0].Locator)], expected: "5");
    }

    private static Operand Deepest(List<FunctionalExpenditureFact> items)
    {
        var deepest = items.MaxBy(item => item.Code.Length)!;
        return Operand.Quote("科目编码", deepest.Code, deepest.Locator);
    }
}
