using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.OtherMatters;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>采购不大于支出 — planned procurement is within project and operating spending, and text and table agree.</summary>
internal sealed class ProcurementWithinSpendingRule() : DocumentRule("BD-12")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var procurement = Stated.Of(evidence, "procurement.total");
        var project = evidence.Lines("expenditure.project", BudgetStage.Budget).FirstOrDefault(line => line.Amount.HasValue);
        if (procurement is null || project is null)
        {
            yield return NotEvaluable("reason.no_line", procurement is null ? "政府采购" : "项目支出");
            yield break;
        }

        var operating = evidence.Lines("expenditure.basic.public", BudgetStage.Budget).FirstOrDefault(line => line.Amount.HasValue);
        Operand[] limits = operating is null ? [Operand.Of(project)] : [Operand.Of(project), Operand.Of(operating)];
        var limit = limits.Sum(part => part.Amount);
        yield return Expect(procurement.Amount <= limit + Tolerance.OfSum([procurement, .. limits]), procurement.Label, "finding.exceeds", [procurement, .. limits], expected: $"≤ {Number(limit)}");
        if (Stated.InTable(evidence, "procurement.total") is { } table && Stated.InProse(evidence, "procurement.total") is { } prose)
            yield return CompareSame(prose.Label, prose, table);
    }
}
