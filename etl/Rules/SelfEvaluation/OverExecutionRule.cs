namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>超预算执行 — more spent than initially budgeted needs an addition that the text states and the rate counts in.</summary>
internal sealed class OverExecutionRule() : ProjectRule("PE-07")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Money is not { } money) yield break;
        if (Known("年初预算数", money.InitialBudget) is not { Amount: > 0m } initial || Known("全年执行数", money.Outturn) is not { } outturn) yield break;
        if (outturn.Amount <= initial.Amount + Tolerance.OfSum([initial, outturn]))
        {
            yield return Pass(project.Name);
            yield break;
        }

        var additions = ProjectMoves.Of(project).Where(move => move.Amount > 0m).ToList();
        if (additions.Count == 0)
        {
            // A form whose full-year budget covers the outturn shows the addition itself.
            var covered = money.FullYearBudget.Value is { } budget && budget > initial.Amount && budget > outturn.Amount;
            yield return Expect(covered, project.Name, "finding.over_budget", [outturn, initial], expected: $"≤ {initial.Printed}");
            yield break;
        }

        if (project.Execution is { } execution && Known("文字中的执行率", execution.Percent) is { } rate)
        {
            var whole = new Operand("年初预算加追加", Number(initial.Amount + additions.Sum(move => move.Amount)), initial.Amount + additions.Sum(move => move.Amount), initial.Step, additions[0].Locator);
            yield return CompareRate(project.Name, rate, outturn, whole);
        }
    }
}
