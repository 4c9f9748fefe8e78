using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>项目金额相加 — the projects told one by one make up the project spending claimed.</summary>
internal sealed class ProjectSumRule() : DocumentRule("WD-02")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var projects = evidence.Projects.Where(project => project.Narrative is { Recognizer: "whole-department-projects" })
            .Select(project => project.Narrative!.Outturn.HasValue ? project.Narrative.Outturn : project.Narrative.FullYearBudget).ToList();
        var total = evidence.Lines("expenditure.project", BudgetStage.Final).FirstOrDefault(line => line.Amount.HasValue);
        return projects.Count == 0 || total is null || projects.Exists(amount => !amount.HasValue)
            ? [NotEvaluable("reason.no_line", "项目支出")]
            : [CompareSum("项目支出", Operand.Of(total), [.. projects.Select(amount => Operand.Of("项目", amount))])];
    }
}
