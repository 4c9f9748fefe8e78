namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>执行率截尾 — a rate cut off instead of rounded.</summary>
internal sealed class CutRateRule() : ProjectRule("PE-11")
{
    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Money is not { } money || Known("执行率", money.PrintedRate) is not { } rate) yield break;
        if (Known("全年执行数", money.Outturn) is not { } outturn || Known("全年预算数", money.FullYearBudget) is not { Amount: > 0m } budget) yield break;
        var exact = 100m * outturn.Amount / budget.Amount;
        var cut = Math.Floor(exact / rate.Step) * rate.Step;
        var rounded = Math.Round(exact / rate.Step, MidpointRounding.AwayFromZero) * rate.Step;
        yield return Expect(rate.Amount != cut || cut == rounded, project.Name, "finding.cut_rate", [rate, outturn, budget], expected: Number(Math.Round(exact, 2)));
    }
}
