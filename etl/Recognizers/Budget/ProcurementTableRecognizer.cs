using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>政府采购预算表 — procurement in total and by source, and the projects whose budget it prints.</summary>
public sealed partial class ProcurementTableRecognizer : IRecognizer
{
    private static readonly (string Role, Regex Words)[] Roles =
    [
        ("item", new("采购(?:物品|货物|内容|品目).{0,6}名称|^品目名称|^采购内容$")),
        ("code", new("目录|编码|品目|序号")),
        ("measure", new("^(?:计量)?单位$")),
        ("quantity", new("^(?:采购)?数量")),
        ("price", new("单价")),
        ("project", new("^(?:采购)?项目名称$|^(?:预算)?单位名称$")),
        ("funds", new("^(?:项目)?预算(?:资金|金额)$")),
        ("general", new("^一般公共预算")),
        ("other", new("^(?:政府性)?基金|^国有资本|^财政专户|^其他")),
        ("total", new("^(?:合计|总计|小计|金额(?:合计)?|采购(?:预算)?(?:总)?金额)")),
    ];

    /// <inheritdoc />
    public string Code => "budget-procurement-table";

    /// <inheritdoc />
    public string Title => "政府采购预算表";

    /// <inheritdoc />
    public string Basis => "部门政府采购预算表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind is SectionKind.BudgetBody or SectionKind.ProjectTargets
        ? section.Blocks.OfType<Table>().Where(IsProcurement).SelectMany(table => Read(section, table))
        : [];

    private static bool IsProcurement(Table table) =>
        table.Rows.Take(4).SelectMany(row => row.Cells).Count(cell => cell.Text.Contains("采购", StringComparison.Ordinal)) >= 2;

    private IEnumerable<Recognized> Read(Section section, Table table)
    {
        if (TableLayout.Find(table, Roles, 4) is not { } layout || !layout.Columns.ContainsKey("total"))
            yield break;
        var unit = SectionUnit.Of(section, table);
        var rows = table.Rows.Skip(layout.FirstRow).ToList();
        foreach (var line in Totals(rows, layout, unit, section.FiscalYear))
            yield return line;
        foreach (var row in rows.Where(row => !Sum().IsMatch(First(row))))
        {
            var funds = Money(layout, row, "funds", unit);
            if (layout.CellOf(row, "project") is { } name && PrintedText.Name(name.Text) is { Length: > 1 } project && funds is { HasValue: true })
            {
                var missing = Figure.NotFound(row.Locator);
                yield return new ProjectFact(section.FiscalYear, project, ProjectStatement.Target, funds, missing, missing, missing, missing, missing, null, Code, name.Locator);
            }
        }
    }

    /// <summary>The grand total, or the one subtotal when the table has no grand total; several subtotals without a total say nothing for certain.</summary>
    private IEnumerable<Recognized> Totals(List<TableRow> rows, TableLayout layout, MoneyUnit? unit, int fiscalYear)
    {
        var sums = rows.Where(row => Sum().IsMatch(First(row))).ToList();
        var total = sums.Find(row => !First(row).Contains("小计", StringComparison.Ordinal)) ?? (sums.Count == 1 ? sums[0] : null);
        if (total is null)
            yield break;
        foreach (var (line, role) in new[] { ("procurement.total", "total"), ("procurement.general_public", "general") })
        {
            if (Money(layout, total, role, unit) is { HasValue: true } amount)
                yield return new BudgetLineFact(fiscalYear, line, BudgetStage.Budget, amount, Code);
            else if (layout.CellOf(total, role) is { } cell && cell.Text.Any(char.IsAsciiDigit))
                yield return new Unresolved("unit_unknown", cell.Text, cell.Locator);
        }
    }

    private static Figure? Money(TableLayout layout, TableRow row, string role, MoneyUnit? unit) =>
        layout.CellOf(row, role) is { } cell ? FigureReader.Money(cell.Text, MoneyUnits.FindIn(layout.Labels[role]) ?? unit, cell.Locator) : null;

    private static string First(TableRow row) => PrintedText.WithoutBlanks(row.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Text))?.Text ?? "");

    // 合计 · 总计 · 某局小计
    [GeneratedRegex("^(?:合计|总计|.{0,20}小计)$")]
    private static partial Regex Sum();
}
