using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>报告附表 — whether a section brings its own table of funds or indicators.</summary>
internal static class ReportTables
{
    private static readonly string[] Headers = ["全年执行数", "执行数", "年初预算数", "三级指标", "一级指标", "指标值", "实际完成值"];

    /// <summary>Whether a table with fund or indicator headers stands in the section.</summary>
    public static bool Any(Section section) => section.Blocks.OfType<Table>().Any(table =>
        table.Rows.Take(12).SelectMany(row => row.Cells).Count(cell => Headers.Any(header => Text.PrintedText.WithoutBlanks(cell.Text).StartsWith(header, StringComparison.Ordinal))) >= 2);
}
