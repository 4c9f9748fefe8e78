using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>
/// 项目支出表 — the list of a budget's projects with their amounts, as systems of integrated budget management export it. Read only where the
/// rows close to the total the table prints, or where it prints none and no name comes twice: lists that mix subtotals with projects say nothing for certain.
/// </summary>
public sealed partial class ProjectListRecognizer : IRecognizer
{
    private static readonly (string Role, Regex Words)[] Roles =
    [
        ("project", new("^(?:预算)?项目(?:名称)?$")),
        ("code", new("^项目(?:编码|代码|编号)$")),
        ("unit", new("单位(?:编码|代码)?(?:及|和)?(?:名称)?$")),
        ("total", new("^(?:合计|总计|金额|资金总额|(?:本年|年初|项目)?预算(?:数|金额|安排)?(?:合计)?|项目(?:支出)?金额)(?:[（(].{1,5}[）)])?$")),
    ];

    /// <inheritdoc />
    public string Code => "budget-project-list";

    /// <inheritdoc />
    public string Title => "项目支出表";

    /// <inheritdoc />
    public string Basis => "部门预算项目支出表（项目名称、合计）";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind == SectionKind.BudgetBody
        ? section.Blocks.OfType<Table>().Where(table => IsList(section, table)).SelectMany(table => Read(section, table))
        : [];

    /// <summary>The title above (or the first row) says 项目支出 or a list of projects, and nothing of purchases or targets.</summary>
    private static bool IsList(Section section, Table table)
    {
        var title = string.Concat(SectionUnit.Above(section, table).Select(paragraph => paragraph.Text).Append(string.Concat(table.Rows[0].Cells.Select(cell => cell.Text))));
        return ListTitle().IsMatch(PrintedText.WithoutBlanks(title)) && !OtherTitle().IsMatch(title);
    }

    private IEnumerable<Recognized> Read(Section section, Table table)
    {
        if (TableLayout.Find(table, Roles, 2) is not { } layout || !layout.Columns.ContainsKey("project") || !layout.Columns.ContainsKey("total"))
            yield break;
        var unit = SectionUnit.Of(section, table, layout.Labels["total"]);
        var rows = table.Rows.Skip(layout.FirstRow).ToList();
        var projects = rows.Select(row => Project(section, layout, row, unit)).OfType<ProjectFact>().ToList();
        if (projects.Count == 0)
            yield break;
        var total = rows.Where(IsTotal).Select(row => Amount(layout, row, unit)).FirstOrDefault(amount => amount is { HasValue: true });
        if (Closes(projects, total))
        {
            foreach (var project in projects)
                yield return project;
        }
        else
        {
            yield return new Unresolved("project_list_open", string.Join('、', projects.Take(5).Select(project => project.Project)), projects[0].Locator);
        }
    }

    private ProjectFact? Project(Section section, TableLayout layout, TableRow row, MoneyUnit? unit)
    {
        var name = layout.CellOf(row, "project");
        var amount = Amount(layout, row, unit);
        if (IsTotal(row) || name is null || PrintedText.Name(name.Text) is not { Length: > 1 } project || Class().IsMatch(project) || amount is not { HasValue: true })
            return null;
        var missing = Figure.NotFound(row.Locator);
        var (unitCode, unitName) = ProjectCover.Coded(PrintedText.Compact(layout.CellOf(row, "unit")?.Text ?? ""));
        return new ProjectFact(section.FiscalYear, project, ProjectStatement.Target, amount, missing, missing, missing, missing, missing, null, Code, name.Locator)
        {
            ProjectCode = layout.TextOf(row, "code") is { Length: > 0 } code ? code : null,
            Unit = unitName,
            UnitCode = unitCode,
        };
    }

    private static bool Closes(List<ProjectFact> projects, Figure? total)
    {
        if (total?.Value is not { } stated)
            return projects.Select(project => (project.Unit, project.Project)).Distinct().Count() == projects.Count;
        var sum = projects.Sum(project => project.InitialBudget.Value!.Value);
        // Every amount may be rounded by half a unit of its last place.
        var tolerance = projects.Select(project => project.InitialBudget).Append(total).Sum(HalfPlace);
        return Math.Abs(sum - stated) <= tolerance;
    }

    private static decimal HalfPlace(Figure figure)
    {
        var place = (MoneyUnits.Parse(figure.PrintedUnit) ?? MoneyUnit.Yuan).Factor() / 2m;
        for (var digit = 0; digit < figure.PrintedDecimals; digit++)
            place /= 10m;
        return place;
    }

    private static Figure? Amount(TableLayout layout, TableRow row, MoneyUnit? unit) =>
        layout.CellOf(row, "total") is { } cell ? FigureReader.Money(cell.Text, unit, cell.Locator) : null;

    private static bool IsTotal(TableRow row) => row.Cells.Where(cell => cell.Text.Length > 0).Take(4).Any(cell => Sum().IsMatch(PrintedText.WithoutBlanks(cell.Text)));

    // 项目支出表 · 部门预算项目支出情况表 · 项目支出预算明细表 · 项目清单
    [GeneratedRegex("项目支出(?:预算)?(?:情况|明细|汇总|总)?表|项目支出预算|项目(?:预算)?(?:明细|清单|汇总)")]
    private static partial Regex ListTitle();

    [GeneratedRegex("采购|绩效|目标|债务|转移支付")]
    private static partial Regex OtherTitle();

    // 合计 · 某局小计
    [GeneratedRegex("^(?:合计|总计|总额|.{0,20}小计)$")]
    private static partial Regex Sum();

    // 特定目标类项目 · 其他运转类
    [GeneratedRegex("^(?:人员|(?:其他)?运转|公用|特定目标)(?:类)?(?:项目)?(?:支出|经费)?$")]
    private static partial Regex Class();
}
