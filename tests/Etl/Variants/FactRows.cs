using System.Globalization;
using PerfEval.Etl.Facts;

namespace PerfEval.Tests.Etl.Variants;

/// <summary>Facts as rows of the export's tables, as far as labels are compared with them.</summary>
public static class FactRows
{
    public static List<Dictionary<string, string>> Of(string table, IEnumerable<Fact> facts) => table switch
    {
        "budgets" => [.. facts.OfType<BudgetLineFact>().Select(line => Row(
            ("fiscal_year", $"{line.FiscalYear}"), ("stage", Stage(line.Stage)), ("line", line.Line), ("amount_yuan", Value(line.Amount))))],
        "sangong" => [.. facts.OfType<ThreePublicFact>().Select(item => Row(("category", Category(item.Category)), ("stage", Stage(item.Stage)), ("amount_yuan", Value(item.Amount))))],
        "functional" => [.. facts.OfType<FunctionalExpenditureFact>().Select(row => Row(
            ("table", row.Table), ("code", row.Code), ("name", row.Name), ("total_yuan", Value(row.Total)), ("basic_yuan", Value(row.Basic)), ("project_yuan", Value(row.Project))))],
        "economic" => [.. facts.OfType<EconomicExpenditureFact>().Select(row => Row(("code", row.Code), ("amount_yuan", Value(row.Amount)), ("basic_yuan", Value(row.Basic))))],
        "projects" => [.. facts.OfType<ProjectFact>().Select(project => Row(
            ("project", project.Project), ("initial_budget_yuan", Value(project.InitialBudget)), ("adjusted_budget_yuan", Value(project.FullYearBudget)),
            ("executed_yuan", Value(project.Outturn)), ("reported_rate_pct", Value(project.PrintedRate)), ("execution_score", Value(project.ExecutionScore)),
            ("total_score", Value(project.TotalScore)), ("grade", project.Grade ?? "")))],
        "indicators" => [.. facts.OfType<IndicatorFact>().Select(indicator => Row(
            ("project", indicator.Project), ("indicator", indicator.Name), ("level1", indicator.Level1), ("level2", indicator.Level2),
            ("target", indicator.Target), ("actual", indicator.Actual), ("weight", Value(indicator.Weight)), ("score", Value(indicator.Score))))],
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, null),
    };

    private static Dictionary<string, string> Row(params (string Key, string Value)[] cells) => cells.ToDictionary(cell => cell.Key, cell => cell.Value);

    private static string Value(Figure figure) => figure.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Stage(BudgetStage stage) => stage == BudgetStage.Budget ? "budget" : "final";

    private static string Category(ThreePublicCategory category) => category switch
    {
        ThreePublicCategory.VehiclePurchase => "vehicle.purchase",
        ThreePublicCategory.VehicleOperation => "vehicle.operation",
        _ => category.ToString().ToLowerInvariant(),
    };
}
