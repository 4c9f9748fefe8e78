using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.WholeDepartment;

/// <summary>整体收支构成 — budget and outturn of a whole department add up, by use and by source.</summary>
internal sealed class DecompositionRule() : DocumentRule("WD-01")
{
    private static readonly (string Total, string[] Parts)[] Sums =
    [
        ("income.total", ["income.basic", "income.project"]),
        ("income.basic", ["income.basic.personnel", "income.basic.public"]),
        ("income.total", ["income.this_year", "carryover.opening"]),
        ("expenditure.total", ["expenditure.basic", "expenditure.project"]),
        ("expenditure.project", ["income.project.this_year", "carryover.opening.project"]),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var stage in new[] { BudgetStage.Budget, BudgetStage.Final })
        {
            foreach (var (total, parts) in Sums)
            {
                var stated = parts.Select(part => First(evidence, part, stage)).OfType<Operand>().ToList();
                if (First(evidence, total, stage) is not { } sum || stated.Count < parts.Length) continue;
                any = true;
                yield return CompareSum(sum.Label, sum, stated);
            }
        }

        if (!any) yield return NotEvaluable("reason.no_line", "基本支出");
    }

    private static Operand? First(DocumentEvidence evidence, string line, BudgetStage stage) =>
        evidence.Lines(line, stage).FirstOrDefault(fact => fact.Amount.HasValue) is { } fact ? Operand.Of(fact) : null;
}
