using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>统计表的行 — walks a statistics table block by block; headings change the topic, inner headers change the columns.</summary>
internal static partial class StatisticsRows
{
    /// <summary>Every named row with each of its value columns.</summary>
    public static IEnumerable<StatisticsRow> Of(DisclosureTable table, BudgetStage stage, int fiscalYear)
    {
        // The topic goes on from the foot of one block to the head of the next.
        var topic = TopicOf(LabelText.Of(table.Caption.Title)) ?? StatisticsTopic.Other;
        var names = NameColumns(table).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var end = i + 1 < names.Count ? names[i + 1] : table.Grid.Width;
            var columns = table.Labels.Where(label => label.Column > names[i] && label.Column < end).ToList();
            foreach (var row in table.DataRows)
            {
                var text = LabelText.Of(table.Grid.Text(row, names[i]));
                if (!CellText.IsWords(text))
                    continue;
                if (IsInnerHeader(table, row, names[i], end))
                {
                    columns = [.. columns.Select(label => Relabelled(table, row, label))];
                    continue;
                }
                topic = TopicOf(text) ?? topic;
                if (IsHeading(table, row, text, columns))
                    continue;
                foreach (var found in Values(table, row, Name(text), topic, columns, stage, fiscalYear))
                    yield return found;
            }
        }
    }

    private static IEnumerable<StatisticsRow> Values(
        DisclosureTable table, int row, string name, StatisticsTopic topic, List<ColumnLabel> columns, BudgetStage stage, int fiscalYear) =>
        columns.Where(IsValue).Select(label => (label.Column, Stage: StageLabel.Of(label, stage, fiscalYear))).Where(column => column.Stage is not null)
            .Where(column => table.Grid.Own(row, column.Column) is not null)
            .Select(column => new StatisticsRow(row, column.Column, name, topic, column.Stage!));

    private static IEnumerable<int> NameColumns(DisclosureTable table) =>
        Enumerable.Range(0, table.Grid.Width).Where(column => table.DataRows.Count(row => CellText.IsWords(table.Grid.Text(row, column)) && IsName(table, row, column)) >= 3);

    private static bool IsName(DisclosureTable table, int row, int column) => LabelText.Of(table.Grid.Text(row, column)) is not ("采购金额" or "统计数" or "行次" or "预算数" or "决算数");

    private static bool IsValue(ColumnLabel label) =>
        !label.Says("行次", "序号", "栏次") && (label.Says("金额", "数", "预算", "决算", "支出", "合计") || label.Parts.Count == 0);

    /// <summary>项目 行次 采购金额 in the middle of the table.</summary>
    private static bool IsInnerHeader(DisclosureTable table, int row, int from, int to)
    {
        var texts = table.Grid.Filled(row).Where(cell => cell.Column >= from && cell.Column < to).ToList();
        return texts.Count > 1 && texts[0].Text is "项目" or "项目名称" or "指标" && texts.TrueForAll(cell => CellText.IsWords(cell.Text));
    }

    /// <summary>四、机关运行经费 without a value opens a topic; it does not state a blank.</summary>
    private static bool IsHeading(DisclosureTable table, int row, string text, List<ColumnLabel> columns) =>
        TopHeading().IsMatch(text) && !columns.Where(IsValue).Any(label => CellText.IsNumber(table.Grid.Text(row, label.Column)));

    private static ColumnLabel Relabelled(DisclosureTable table, int row, ColumnLabel label)
    {
        var text = LabelText.Of(table.Grid.Text(row, label.Column));
        return text.Length == 0 ? label : new ColumnLabel(label.Column, [text]);
    }

    private static string Name(string text) => UnitInBrackets().Replace(LabelText.Name(OfWhich().Replace(LabelText.Name(text), "")), "");

    private static StatisticsTopic? TopicOf(string text) => text switch
    {
        _ when text.Contains("相关统计数", StringComparison.Ordinal) => StatisticsTopic.ThreePublicCounts,
        _ when text.Contains("机关运行经费", StringComparison.Ordinal) => StatisticsTopic.OperatingCost,
        _ when text.Contains("三公", StringComparison.Ordinal) => StatisticsTopic.ThreePublic,
        _ when text.Contains("政府采购", StringComparison.Ordinal) => StatisticsTopic.Procurement,
        _ when text.Contains("国有资产", StringComparison.Ordinal) || text.Contains("资产占用", StringComparison.Ordinal) => StatisticsTopic.Assets,
        _ => null,
    };

    [GeneratedRegex("""^[一二三四五六七八九十]{1,3}、""")]
    private static partial Regex TopHeading();

    // 其中：（1）公务用车购置费 — but not 其中：外事接待费, whose name it is a part of
    [GeneratedRegex("""^其中:?(?=\(\d\)|\d[.、]|[①-⑳])""")]
    private static partial Regex OfWhich();

    // 车辆数合计(辆) · 因公出国(境)团组数(个)
    [GeneratedRegex("""\((?:辆|台|套|台/套|台,套|台\(套\)|台、套|个|人|人次|批|批次|元|万元)\)$""")]
    private static partial Regex UnitInBrackets();
}
