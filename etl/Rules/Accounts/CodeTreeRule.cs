using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>科目树 — a class is the sum of its groups, a group the sum of its items, in every table by functional code and every column.</summary>
internal sealed class CodeTreeRule() : DocumentRule("FA-09")
{
    private static readonly (string Label, Func<FunctionalExpenditureFact, Figure> Of)[] Columns =
    [
        ("合计", fact => fact.Total), ("基本支出", fact => fact.Basic), ("项目支出", fact => fact.Project),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        foreach (var table in evidence.Facts.OfType<FunctionalExpenditureFact>().Where(fact => fact.Code.Length is 3 or 5 or 7).GroupBy(fact => (fact.Table, fact.Recognizer)))
        {
            foreach (var parent in table.Where(fact => fact.Code.Length < 7))
            {
                var children = table.Where(fact => fact.Code.Length == parent.Code.Length + 2 && fact.Code.StartsWith(parent.Code, StringComparison.Ordinal)).ToList();
                if (children.Count == 0) continue;
                foreach (var (label, of) in Columns.Where(column => column.Of(parent).HasValue))
                {
                    any = true;
                    yield return CompareSum(
                        $"{table.Key.Table} {parent.Code} {label}",
                        Operand.Of($"{parent.Code} {label}", of(parent)),
                        [.. children.Select(child => Operand.Of(child.Code, of(child)))]);
                }
            }
        }

        if (!any) yield return NotEvaluable("reason.no_codes");
    }
}
