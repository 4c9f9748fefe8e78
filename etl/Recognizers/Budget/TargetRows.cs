using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>目标行 — reads the indicator rows of a target table. Levels are known by their words, so rows that slid sideways still read.</summary>
internal static partial class TargetRows
{
    private static readonly (string Role, Regex Words)[] Roles =
    [
        ("level1", new("^一级(?:绩效)?指标")),
        ("level2", new("^二级(?:绩效)?指标")),
        ("description", new("指标(?:值)?(?:描述|说明|解释|内容)")),
        ("basis", new("(?:依据|来源|备注|标准|说明)$")),
        ("operator", new("^(?:指标)?(?:性质|符号|运算符号?|计算符号)$")),
        ("unit", new("^(?:度量|计量|指标值?)?单位$")),
        ("target", new("^(?:.{0,6}指标值|(?:年度|全年|计划|预期)?目标值)(?:及单位)?(?:[（(].{0,12}[）)])?$")),
        ("weight", new("^(?:分值|权重|指标分值|分值权重)(?:[（(].{0,6}[）)])?$")),
        ("name", new("^(?:三级(?:绩效)?指标|指标名称|绩效指标名称)")),
    ];

    /// <summary>All indicator rows below the header; empty when the table has no such header.</summary>
    public static IEnumerable<TargetRow> In(Table table)
    {
        if (TableLayout.Find(table, Roles, 3) is not { } layout || !layout.Columns.ContainsKey("name") || !layout.Columns.ContainsKey("target"))
            yield break;
        var (level1, level2) = ("", "");
        foreach (var row in table.Rows.Skip(layout.FirstRow))
        {
            var cells = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToList();
            var levels = cells.TakeWhile(cell => IsLevel1(cell) || IsLevel2(cell) || (cell.Column < layout.Columns["name"] && !IsName(cell, layout))).ToList();
            foreach (var cell in levels)
            {
                if (IsLevel1(cell) && !(level1.Length > 0 && IsLevel2(cell) && cell.Column >= layout.Columns.GetValueOrDefault("level2", 1)))
                    (level1, level2) = (LevelName(cell), "");
                else if (IsLevel2(cell) || cell.Column == layout.Columns.GetValueOrDefault("level2", -1))
                    level2 = LevelName(cell);
            }
            if (cells.Skip(levels.Count).FirstOrDefault() is { } name && Name(name) is { Length: > 1 } text && level1.Length > 0)
                yield return Row(layout, row, name, text, level1, level2);
        }
    }

    private static TargetRow Row(TableLayout layout, TableRow row, Cell name, string text, string level1, string level2)
    {
        var shift = name.Column - layout.Columns["name"];
        string At(string role) => layout.Columns.TryGetValue(role, out var column) && row.Cells.FirstOrDefault(cell => cell.Column == column + shift) is { } cell ? PrintedText.Compact(cell.Text) : "";
        var weight = At("weight") is { Length: > 0 } points ? FigureReader.Points(points, name.Locator) : null;
        var symbol = At("operator");
        return new TargetRow(level1, level2, text, At("description"), (symbol == "定性" ? "" : symbol) + At("target") + At("unit"), weight, name.Locator);
    }

    /// <summary>A cell left of the name column that is no level word is the name itself, slid to the left.</summary>
    private static bool IsName(Cell cell, TableLayout layout) =>
        cell.Column > layout.Columns.GetValueOrDefault("level2", 0) - 1 && !PrintedText.WithoutBlanks(cell.Text).EndsWith("指标", StringComparison.Ordinal) && cell.Column != layout.Columns.GetValueOrDefault("level2", -1);

    private static bool IsLevel1(Cell cell) => Level1().IsMatch(PrintedText.WithoutBlanks(cell.Text));

    private static bool IsLevel2(Cell cell) => Level2().IsMatch(PrintedText.WithoutBlanks(cell.Text));

    /// <summary>产出指标50分 → 产出指标.</summary>
    private static string LevelName(Cell cell) => Points().Replace(PrintedText.WithoutBlanks(cell.Text), "");

    /// <summary>The name without 指标1：; empty for a placeholder that nobody filled in.</summary>
    private static string Name(Cell cell)
    {
        var name = Numbered().Replace(PrintedText.Name(cell.Text), "");
        return Placeholder().IsMatch(name) ? "" : name;
    }

    // 产出指标 · 产出指标（50分） · 效益指标 · 效果指标 · 满意度 指标 · 成本指标
    [GeneratedRegex(@"^(?:项目)?(?:产出|效益|效果|满意度|满意|成本)(?:类)?指标(?:[（(]?\d+(?:\.\d+)?分?[）)]?)?$")]
    private static partial Regex Level1();

    // 数量指标 · 可持续影响指标 · 服务对象满意度指标 · 社会成本指标
    [GeneratedRegex(@"^(?:产出)?(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|环境效益|可持续影响|.{0,8}满意度|(?:经济|社会|生态环境)成本)指标(?:[（(]?\d+(?:\.\d+)?分?[）)]?)?$")]
    private static partial Regex Level2();

    [GeneratedRegex(@"[（(]?\d+(?:\.\d+)?分?[）)]?$")]
    private static partial Regex Points();

    // 指标1：办理数量
    [GeneratedRegex(@"^指标\d{1,2}[:：]\s*")]
    private static partial Regex Numbered();

    // …… · ..... · 指标2 · —— · 无
    [GeneratedRegex(@"^(?:[.．…·。\-—－_/\s]*|指标\d*[:：]?|无|略)$")]
    private static partial Regex Placeholder();
}
