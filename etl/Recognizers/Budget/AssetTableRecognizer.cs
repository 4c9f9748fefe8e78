using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>固定资产占用情况表 — values and counts at a year's end; the year is the one of the date above the table.</summary>
public sealed partial class AssetTableRecognizer : IRecognizer
{
    private static readonly (string Role, Regex Words)[] Roles =
    [
        ("label", new("^(?:项目|资产类别|资产名称|类别)$")),
        ("count", new("^数量")),
        ("value", new("^(?:价值|金额|原值|账面原值|账面价值)")),
    ];

    // Row label → line of its value and, where things are counted, line of its count.
    private static readonly (Regex Words, string Value, string? Count)[] Lines =
    [
        (new("^(?:国有)?资产(?:总额|总计|合计)$|^(?:固定资产)?(?:合计|总计)$"), "assets.total", null),
        (new("^固定资产(?:总额|合计|原值)?$"), "assets.fixed", null),
        (new("办公用房"), "assets.house.office", null),
        (new("^房屋"), "assets.house", null),
        (new("^(?:公务用)?车辆"), "assets.vehicle", "vehicles.count"),
        (new("20万元.{0,6}以上.*设备"), "assets.equipment_200k", null),
        (new("^其他固定资产"), "assets.fixed_other", null),
    ];

    /// <inheritdoc />
    public string Code => "budget-asset-table";

    /// <inheritdoc />
    public string Title => "固定资产占用情况表";

    /// <inheritdoc />
    public string Basis => "国有资产信息中的固定资产占用情况表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind is SectionKind.BudgetBody or SectionKind.ProjectTargets or SectionKind.WholeDepartmentBody
        ? section.Blocks.OfType<Table>().SelectMany(table => Read(section, table))
        : [];

    private IEnumerable<Recognized> Read(Section section, Table table)
    {
        if (TableLayout.Find(table, Roles, 3) is not { } layout)
            yield break;
        var unit = SectionUnit.Of(section, table, layout.Labels["value"]);
        var year = YearEnd(section, table);
        foreach (var row in table.Rows.Skip(layout.FirstRow))
        {
            var label = Part().Replace(PrintedText.WithoutBlanks(PrintedText.Name(layout.CellOf(row, "label")?.Text ?? "")), "");
            if (Array.Find(Lines, line => line.Words.IsMatch(label)) is not { Value: { } line } found || layout.CellOf(row, "value") is not { } cell)
                continue;
            var amount = FigureReader.Money(cell.Text, unit, cell.Locator);
            if (amount.HasValue)
                yield return new BudgetLineFact(year, line, BudgetStage.Final, amount, Code);
            else if (amount.State == ValueState.Unparseable)
                yield return new Unresolved("unit_unknown", $"{label} {cell.Text}", cell.Locator);
            if (found.Count is { } count && layout.CellOf(row, "count") is { } held && FigureReader.Count(held.Text, held.Locator) is { HasValue: true } number)
                yield return new BudgetLineFact(year, count, BudgetStage.Final, number, Code);
        }
    }

    /// <summary>The year of the date above the table (截止时间：2019年12月31日); without one, the year before the budget's.</summary>
    private static int YearEnd(Section section, Table table)
    {
        var words = SectionUnit.Above(section, table).Select(paragraph => paragraph.Text)
            .Concat(table.Rows.Take(2).SelectMany(row => row.Cells).Select(cell => cell.Text)).Select(PrintedText.WithoutBlanks);
        var date = words.Select(text => Date().Match(text)).FirstOrDefault(match => match.Success);
        return date is null ? section.FiscalYear - (section.Kind == SectionKind.WholeDepartmentBody ? 0 : 1) : int.Parse(date.Groups["year"].Value, CultureInfo.InvariantCulture);
    }

    // 截止时间：2019年12月31日 · 2019年末
    [GeneratedRegex("(?<year>20[0-9]{2})(?:年(?:末|底|12月)|[-./]12[-./]31)")]
    private static partial Regex Date();

    // 其中：办公用房（平方米）
    [GeneratedRegex("^其中[:：]?|[（(](?:平方米|台|辆|台、辆|㎡|平米|套|个)[）)]")]
    private static partial Regex Part();
}
