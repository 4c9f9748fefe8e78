using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>项目金额 — every project has an amount and together they are the project spending.</summary>
internal sealed class ProjectAmountsRule() : DocumentRule("BD-07")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var projects = evidence.Projects.Where(project => project.Target is not null).ToList();
        var total = evidence.Lines("expenditure.project", BudgetStage.Budget).FirstOrDefault(line => line.Amount.HasValue);
        if (projects.Count == 0 || total is null)
        {
            yield return NotEvaluable("reason.no_line", "项目支出");
            yield break;
        }

        var amounts = projects.Select(project => (project, Amount: AmountOf(evidence, project))).ToList();
        var missing = amounts.Where(pair => pair.Amount is null).Select(pair => pair.project).ToList();
        yield return missing.Count == 0
            ? CompareSum("项目支出", Operand.Of(total), [.. amounts.Select(pair => pair.Amount!)])
            : Fail(
                string.Join('、', missing.Select(project => project.Name)),
                "finding.no_amount",
                [Operand.Of(total), .. missing.Select(project => Operand.Quote(project.Name, project.Name, project.Target!.Locator))],
                RuleSeverity.Warning);
    }

    private static Operand? AmountOf(DocumentEvidence evidence, ProjectCase project) =>
        evidence.Facts.OfType<ProjectFact>().FirstOrDefault(fact => fact.Project == project.Name && fact.InitialBudget.HasValue) is { } fact
            ? Operand.Of(project.Name, fact.InitialBudget)
            : null;
}
