using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>资金来源相加 — in every column the sources below the total make up the total.</summary>
internal sealed class FundSourcesRule() : ProjectRule("PE-08")
{
    private static readonly (string Label, Func<ProjectFact, Figure> Total, Func<ProjectFundSource, Figure> Part)[] Columns =
    [
        ("年初预算数", form => form.InitialBudget, source => source.InitialBudget),
        ("全年预算数", form => form.FullYearBudget, source => source.FullYearBudget),
        ("全年执行数", form => form.Outturn, source => source.Outturn),
    ];

    protected override IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence)
    {
        if (project.Form is not { FundSources.Count: > 0 } form) yield break;
        foreach (var (label, total, part) in Columns)
        {
            if (Known(label, total(form)) is not { } sum) continue;
            var sources = form.FundSources.Select(source => Operand.Of(source.Name, part(source))).ToList();
            if (sources.Exists(source => source.Value is not null)) yield return CompareSum($"{project.Name} {label}", sum, sources);
            else yield return NotEvaluable("reason.sources_blank", project.Name);
        }
    }
}
