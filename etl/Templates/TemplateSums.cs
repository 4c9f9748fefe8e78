using System.Globalization;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Templates;

/// <summary>合计核对 — sums that must close in a filled template, within half a unit of the last printed place of every operand.</summary>
internal static class TemplateSums
{
    private static readonly (string Total, string[] Parts)[] Lines =
    [
        ("income.this_year", ["income.general_public", "income.gov_fund", "income.state_capital", "income.fiscal_account", "income.superior_subsidy", "income.operating_unit", "income.business", "income.affiliated_unit", "income.other"]),
        ("income.total", ["income.this_year", "income.use_of_surplus", "carryover.opening"]),
        ("expenditure.this_year", ["expenditure.basic", "expenditure.project", "expenditure.remitted_up", "expenditure.business", "expenditure.subsidy_down"]),
        ("expenditure.basic", ["expenditure.basic.personnel", "expenditure.basic.public"]),
        ("expenditure.total", ["expenditure.this_year", "expenditure.surplus_distribution", "carryover.closing"]),
        ("expenditure.total", ["income.total"]),
        ("procurement.total", ["procurement.goods", "procurement.works", "procurement.services"]),
    ];

    private static readonly (ThreePublicCategory Total, ThreePublicCategory[] Parts)[] Categories =
    [
        (ThreePublicCategory.Total, [ThreePublicCategory.Overseas, ThreePublicCategory.Vehicle, ThreePublicCategory.Reception]),
        (ThreePublicCategory.Vehicle, [ThreePublicCategory.VehiclePurchase, ThreePublicCategory.VehicleOperation]),
    ];

    public static IEnumerable<Unresolved> Of(IReadOnlyList<BudgetLineFact> lines) =>
        from sum in Lines
        from stage in new[] { BudgetStage.Budget, BudgetStage.Final }
        let known = lines.Where(line => line.Stage == stage).ToLookup(line => line.Line, line => line.Amount)
        from problem in Check(BudgetLines.All[sum.Total].Name, known[sum.Total].FirstOrDefault(), [.. sum.Parts.SelectMany(part => known[part].Take(1).Select(amount => (BudgetLines.All[part].Name, amount)))])
        select problem;

    public static IEnumerable<Unresolved> Of(IReadOnlyList<ThreePublicFact> categories) =>
        from sum in Categories
        from stage in new[] { BudgetStage.Budget, BudgetStage.Final }
        let known = categories.Where(fact => fact.Stage == stage).ToLookup(fact => fact.Category, fact => fact.Amount)
        from problem in Check(TemplateWords.Of(sum.Total), known[sum.Total].FirstOrDefault(), [.. sum.Parts.SelectMany(part => known[part].Take(1).Select(amount => (TemplateWords.Of(part), amount)))])
        select problem;

    /// <summary>总得分 — execution score and indicator scores of a project.</summary>
    public static IEnumerable<Unresolved> Of(ProjectFact project, IReadOnlyList<IndicatorFact> indicators)
    {
        var own = indicators.Where(indicator => indicator.Project == project.Project && indicator.Score.HasValue).ToList();
        return own.Count == 0 || !project.ExecutionScore.HasValue
            ? []
            : Check($"{project.Project} 总得分", project.TotalScore, [("执行率得分", project.ExecutionScore), .. own.Select(indicator => (indicator.Name, indicator.Score))]);
    }

    private static IEnumerable<Unresolved> Check(string name, Figure? total, IReadOnlyList<(string Name, Figure Figure)> parts)
    {
        if (total?.Value is not { } stated || parts.Count == 0)
            yield break;
        var sum = parts.Sum(part => part.Figure.Value ?? 0m);
        var tolerance = parts.Select(part => part.Figure).Append(total).Sum(figure => HalfUnit(figure));
        if (Math.Abs(stated - sum) > tolerance)
            yield return new Unresolved("template_sum", Shown(name, total, parts, sum), total.Locator);
    }

    private static decimal HalfUnit(Figure figure)
    {
        var unit = figure.PrintedUnit == "万元" ? 10_000m : 1m;
        for (var place = 0; place < figure.PrintedDecimals; place++)
            unit /= 10m;
        // Whole numbers are typed exactly.
        return figure.PrintedDecimals == 0 ? 0m : unit / 2m;
    }

    private static string Shown(string name, Figure total, IReadOnlyList<(string Name, Figure Figure)> parts, decimal sum)
    {
        var text = $"{name} {Number(total.Value!.Value)} ≠ {Number(sum)} = {string.Join(" + ", parts.Select(part => $"{part.Name} {Number(part.Figure.Value ?? 0m)}"))}";
        return text.Length <= 200 ? text : text[..200];
    }

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
