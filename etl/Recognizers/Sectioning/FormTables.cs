using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Sectioning;

/// <summary>自评表 — recognizes the table of a self-evaluation form or of targets by its labels.</summary>
internal static class FormTables
{
    private const int HeadRows = 8;

    /// <summary>Whether the table begins with 项目名称 and goes on with money or indicators of that project.</summary>
    public static bool IsForm(Block block) =>
        block is Table table && ProjectCell(table) is not null
        && (Has(table, "年初预算数") || Has(table, "全年执行数") || Has(table, "全年预算数") || Has(table, "一级指标") || Has(table, "年度资金总额") || Has(table, "绩效目标"));

    /// <summary>Whether the table holds indicators or targets.</summary>
    public static bool IsTargets(Block block) => block is Table table && (Has(table, "一级指标") || Has(table, "绩效目标") || Has(table, "三级指标") || Has(table, "指标值"));

    /// <summary>Whether a form reports results (as opposed to targets).</summary>
    public static bool ReportsResults(Table table) => Has(table, "执行数") || Has(table, "实际完成") || Has(table, "得分");

    /// <summary>The project's name as the form prints it; empty when the cell is blank.</summary>
    public static string Project(Table table) => ProjectCell(table) is { } cell ? PrintedText.Compact(cell.Text) : "";

    /// <summary>The cell behind 项目名称 in the first rows; empty when there is no such label.</summary>
    private static Cell? ProjectCell(Table table)
    {
        foreach (var row in table.Rows.Take(HeadRows))
        {
            var label = row.Cells.FirstOrDefault(cell => cell.Text.Length > 0);
            if (label is null)
                continue;
            if (EvaluationWords.CoverLabels.Of(label.Text) != ColumnRole.Project)
                continue;
            var others = row.Cells.Where(cell => cell.Column > label.Column && cell.Text.Length > 0 && cell.Text != label.Text).ToList();
            // A header row 项目名称 | 资金 | 得分 belongs to a list of projects.
            return others.Any(cell => PrintedText.WithoutBlanks(cell.Text) is "自评得分" or "得分" or "金额" or "资金" or "预算数" or "自评等级") ? null
                : others.FirstOrDefault() ?? new Cell(label.Column + 1, "", label.Locator);
        }
        return null;
    }

    private static bool Has(Table table, string word) =>
        table.Rows.Any(row => row.Cells.Any(cell => cell.Text.Length >= word.Length && cell.Text.Length < 60 && PrintedText.WithoutBlanks(cell.Text).Contains(word, StringComparison.Ordinal)));
}
