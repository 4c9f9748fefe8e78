using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>部门执行率掩盖 — a full execution rate although much less than the initial budget was spent.</summary>
internal sealed class MaskedDepartmentRule() : DocumentRule("WD-03")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var initial = evidence.Lines("income.project", BudgetStage.Budget).Concat(evidence.Lines("expenditure.project", BudgetStage.Budget)).FirstOrDefault(line => line.Amount.Value > 0m);
        var spent = evidence.Lines("expenditure.project", BudgetStage.Final).FirstOrDefault(line => line.Amount.HasValue);
        if (initial is null || spent is null) return [NotEvaluable("reason.no_base", "项目支出")];
        var rate = evidence.Facts.OfType<ProjectFact>().FirstOrDefault(fact => fact.Project == "全部项目" && fact.PrintedRate.Value >= 99.5m)?.PrintedRate
            ?? evidence.Facts.OfType<StatedRatioFact>().FirstOrDefault(ratio => ratio.Relation == StatedRelation.Completion && ratio.Subject == "expenditure.project" && ratio.Percent.Value >= 99.5m)?.Percent
            ?? evidence.Facts.OfType<BudgetLineFact>().FirstOrDefault(line => line.Line == "overall_eval.rate_pct" && line.Amount.Value >= 99.5m)?.Amount;
        if (rate is null) return [NotApplicable("reason.no_full_rate")];
        var real = Math.Round(100m * spent.Amount.Value!.Value / initial.Amount.Value!.Value, 2);
        return [Expect(real >= evidence.Parameters["masked.rate_below"], "项目支出", "finding.masked_department", [Operand.Of("执行率", rate), Operand.Of(spent), Operand.Of("年初预算", initial.Amount)], RuleSeverity.Warning, $"{Number(real)}%")];
    }
}
