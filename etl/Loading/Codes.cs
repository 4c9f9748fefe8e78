using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>代码 — the words of the recognized facts as codes of the warehouse.</summary>
internal static class Codes
{
    public static string Of(ProjectStatement statement) => statement switch
    {
        ProjectStatement.Form => Statements.Form,
        ProjectStatement.Summary => Statements.Summary,
        ProjectStatement.Narrative => Statements.Narrative,
        _ => Statements.Target,
    };

    public static string Of(BudgetStage stage) => stage == BudgetStage.Budget ? Stages.Budget : Stages.Final;

    public static string Of(ThreePublicCategory category) => category switch
    {
        ThreePublicCategory.Total => ThreePublicCategories.Total,
        ThreePublicCategory.Overseas => ThreePublicCategories.Overseas,
        ThreePublicCategory.Vehicle => ThreePublicCategories.Vehicle,
        ThreePublicCategory.VehiclePurchase => ThreePublicCategories.VehiclePurchase,
        ThreePublicCategory.VehicleOperation => ThreePublicCategories.VehicleOperation,
        _ => ThreePublicCategories.Reception,
    };

    public static string Of(StatedRelation relation) => relation switch
    {
        StatedRelation.Share => StatedRelations.Share,
        StatedRelation.Growth => StatedRelations.Growth,
        _ => StatedRelations.Completion,
    };

    public static string Of(BudgetLineUnit unit) => unit switch
    {
        BudgetLineUnit.Yuan => BudgetLineUnits.Yuan,
        BudgetLineUnit.Count => BudgetLineUnits.Count,
        BudgetLineUnit.Percent => BudgetLineUnits.Percent,
        _ => BudgetLineUnits.Points,
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.BudgetDisclosure => DocumentKinds.BudgetDisclosure,
        DocumentKind.FinalAccountsDisclosure => DocumentKinds.FinalAccountsDisclosure,
        DocumentKind.ProjectSelfEvaluation => DocumentKinds.ProjectSelfEvaluation,
        DocumentKind.SelfEvaluationSummary => DocumentKinds.SelfEvaluationSummary,
        DocumentKind.WholeDepartmentSelfEvaluation => DocumentKinds.WholeDepartmentSelfEvaluation,
        _ => DocumentKinds.Unknown,
    };

    public static DocumentKind? KindOf(string code) =>
        Enum.GetValues<DocumentKind>().Where(kind => Of(kind) == code).Select(kind => (DocumentKind?)kind).FirstOrDefault();

    public static string Of(ValueState state) => state switch
    {
        ValueState.Value => PrintedStates.Value,
        ValueState.ExplicitZero => PrintedStates.ExplicitZero,
        ValueState.Blank => PrintedStates.Blank,
        ValueState.Dash => PrintedStates.Dash,
        ValueState.NotFound => PrintedStates.NotFound,
        _ => PrintedStates.Unparseable,
    };
}
