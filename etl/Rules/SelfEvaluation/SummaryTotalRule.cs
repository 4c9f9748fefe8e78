using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>汇总金额一致 — the totals in the text are those of the summary's rows, and the forms spend no more than the text says.</summary>
internal sealed class SummaryTotalRule() : DocumentRule("PE-46")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var all = evidence.Facts.OfType<BudgetLineFact>().Where(fact => fact.Recognizer == "all-projects-prose").ToList();
        var rows = evidence.Facts.OfType<ProjectFact>().Where(fact => fact.Statement == ProjectStatement.Summary && fact.InitialBudget.HasValue).Select(fact => Operand.Of(fact.Project, fact.InitialBudget)).ToList();
        if (all.Count == 0 || rows.Count == 0)
        {
            if (rows.Count > 0) yield return NotEvaluable("reason.no_line", "全部项目");
            yield break;
        }

        foreach (var total in all.Where(fact => fact.Stage == BudgetStage.Budget && fact.Amount.HasValue))
            yield return CompareSum("全部项目预算", Operand.Of(total), rows);
        var spent = evidence.Projects.Where(project => project.Form?.Outturn.HasValue == true).Select(project => Operand.Of(project.Name, project.Form!.Outturn)).ToList();
        foreach (var total in all.Where(fact => fact.Stage == BudgetStage.Final && fact.Amount.HasValue))
        {
            var stated = Operand.Of(total);
            yield return Expect(spent.Sum(form => form.Amount) <= stated.Amount + Tolerance.OfSum([stated, .. spent]), "全部项目执行", "finding.less_than_parts", [stated, .. spent], expected: $"≥ {Number(spent.Sum(form => form.Amount))}");
        }
    }
}
