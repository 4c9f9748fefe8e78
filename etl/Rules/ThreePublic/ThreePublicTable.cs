using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.AccountsProse;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>一处“三公”经费 — the categories one place states for one stage.</summary>
/// <param name="Stage">阶段.</param>
/// <param name="IsTable">是否表格.</param>
/// <param name="Cells">各类别.</param>
internal sealed record ThreePublicTable(BudgetStage Stage, bool IsTable, IReadOnlyDictionary<ThreePublicCategory, ThreePublicFact> Cells)
{
    /// <summary>Every place of a document, tables first.</summary>
    public static IReadOnlyList<ThreePublicTable> Of(DocumentEvidence evidence) =>
    [
        .. evidence.Facts.OfType<ThreePublicFact>()
            .Where(fact => string.IsNullOrEmpty(fact.Unit))
            .GroupBy(fact => (fact.Stage, IsTable: fact.IsFromTable(), fact.Recognizer))
            .OrderByDescending(group => group.Key.IsTable)
            .Select(group => new ThreePublicTable(
                group.Key.Stage,
                group.Key.IsTable,
                group.GroupBy(fact => fact.Category).ToDictionary(same => same.Key, same => same.MaxBy(fact => fact.Amount.HasValue)!))),
    ];

    /// <summary>The operand of a category; empty when it is not stated here.</summary>
    public Operand? this[ThreePublicCategory category] =>
        Cells.TryGetValue(category, out var fact) ? Operand.Of(NameOf(category), fact.Amount) : null;

    /// <summary>类别名称.</summary>
    public static string NameOf(ThreePublicCategory category) => category switch
    {
        ThreePublicCategory.Total => "“三公”经费合计",
        ThreePublicCategory.Overseas => "因公出国（境）费",
        ThreePublicCategory.Vehicle => "公务用车购置及运行维护费",
        ThreePublicCategory.VehiclePurchase => "公务用车购置费",
        ThreePublicCategory.VehicleOperation => "公务用车运行维护费",
        _ => "公务接待费",
    };
}
