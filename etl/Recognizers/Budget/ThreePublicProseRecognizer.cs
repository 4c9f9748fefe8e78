using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>“三公”经费说明文字 — amounts by category and changes against the year before in the running text of a budget or a whole-department evaluation.</summary>
public sealed class ThreePublicProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "budget-three-public-prose";

    /// <inheritdoc />
    public string Title => "“三公”经费预算说明文字";

    /// <inheritdoc />
    public string Basis => "财政拨款“三公”经费预算情况及增减变化原因";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind is not (SectionKind.BudgetBody or SectionKind.WholeDepartmentBody))
            return [];
        var stage = section.Kind == SectionKind.BudgetBody ? BudgetStage.Budget : BudgetStage.Final;
        var facts = new List<ThreePublicFact>();
        var ratios = new List<StatedRatioFact>();
        foreach (var paragraph in section.Blocks.OfType<Paragraph>())
        {
            foreach (var statement in Statements.In(paragraph, StatementVocabulary.ThreePublic))
            {
                Take(statement, section.FiscalYear, stage, facts);
                if (LineFacts.Relation(statement.Kind) is { } relation && Category(statement.Subject) is not null)
                    ratios.Add(new StatedRatioFact(section.FiscalYear, $"three_public.{statement.Subject}", relation, statement.Base, statement.Figure, statement.Part, null, Code));
            }
        }
        return [.. facts, .. ratios];
    }

    private void Take(Statement statement, int fiscalYear, BudgetStage standard, List<ThreePublicFact> facts)
    {
        if (Category(statement.Subject) is not { } category)
            return;
        var year = LineFacts.Year(statement, fiscalYear);
        var stage = LineFacts.Stage(statement, "", fiscalYear, standard);
        var same = facts.FindLastIndex(fact => fact.Category == category && fact.FiscalYear == year && fact.Stage == stage);
        if (statement.Kind == StatementKind.Amount && (same < 0 || facts[same].Amount.Value != statement.Figure.Value))
            facts.Add(new ThreePublicFact(year, category, stage, statement.Figure, null, Code));
        else if (statement.Kind == StatementKind.Change && same >= 0 && facts[same].Change is null)
            facts[same] = facts[same] with { Change = statement.Figure, Reason = statement.Reason };
    }

    private static ThreePublicCategory? Category(string subject) => subject switch
    {
        "total" => ThreePublicCategory.Total,
        "overseas" => ThreePublicCategory.Overseas,
        "vehicle" => ThreePublicCategory.Vehicle,
        "vehicle.purchase" => ThreePublicCategory.VehiclePurchase,
        "vehicle.operation" => ThreePublicCategory.VehicleOperation,
        "reception" => ThreePublicCategory.Reception,
        _ => null,
    };
}
