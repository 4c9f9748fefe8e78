using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.AccountsProse;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>“三公”完成率 — each item's printed completion rate is outturn over budget.</summary>
internal sealed class CategoryCompletionRule() : DocumentRule("SG-04")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var places = ThreePublicTable.Of(evidence);
        foreach (var ratio in evidence.Ratios(StatedRelation.Completion))
        {
            if (Prose.ThreePublicOf(ratio.Subject) is not { } category) continue;
            var budget = ratio.Whole is { Value: not null } whole ? Operand.Of("预算数", whole) : Cell(places, category, BudgetStage.Budget);
            var outturn = ratio.Part is { Value: not null } part ? Operand.Of("决算数", part) : Cell(places, category, BudgetStage.Final);
            if (budget is null || outturn is null)
                yield return NotEvaluable("reason.no_operand", ThreePublicTable.NameOf(category));
            else if (budget.Amount > 0m)
                yield return CompareRate(ThreePublicTable.NameOf(category), Operand.Of("完成率", ratio.Percent), outturn, budget);
        }
    }

    private static Operand? Cell(IReadOnlyList<ThreePublicTable> places, ThreePublicCategory category, BudgetStage stage) =>
        places.Where(place => place.Stage == stage).Select(place => place[category]).FirstOrDefault(cell => cell is { Value: not null });
}
