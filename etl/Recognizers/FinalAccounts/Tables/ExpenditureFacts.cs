using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>科目表事实 — turns the rows of a statement by functional item into facts; where the places of values are lost, sums decide or nothing does.</summary>
internal static class ExpenditureFacts
{
    /// <summary>One fact per row, and what is left open.</summary>
    public static IEnumerable<Recognized> Of(Section section, DisclosureTable table, BudgetStage stage, string recognizer)
    {
        var splits = Splits(table, stage);
        if (splits.Count == 0 && table.HasAmounts)
            yield return table.ColumnsAmbiguous(table.DataRows[0]);
        foreach (var split in splits)
        {
            yield return Fact(section, table, stage, split, recognizer);
            if (split.IsOpen)
                yield return table.ColumnsAmbiguous(split.Item.Row);
        }
    }

    /// <summary>合计 — the statement's total row, if it has one.</summary>
    public static RowSplit? Total(DisclosureTable table, BudgetStage stage) => Splits(table, stage).FirstOrDefault(split => split.Item.IsTotal);

    /// <summary>All rows with their amounts.</summary>
    public static IReadOnlyList<RowSplit> Splits(DisclosureTable table, BudgetStage stage)
    {
        var columns = new ItemColumns(table, stage);
        if (columns.Total is null)
            return [];
        var items = ItemRows.Of(table).ToList();
        var rows = items.Select(item => Split(table, item, columns)).ToList();
        return BlanksVanish(table, items) ? ShortRows.Decide([.. rows.Select(row => Open(table, row, columns))]) : rows;
    }

    private static RowSplit Split(DisclosureTable table, ItemRow item, ItemColumns columns) => new(
        item, table.Money(item.Row, columns.Total - item.Shift), table.Money(item.Row, columns.Basic - item.Shift), table.Money(item.Row, columns.Project - item.Shift));

    /// <summary>Text layers drop empty cells: no row has one, yet the rows differ in length, and the place of a value says nothing about its column.</summary>
    private static bool BlanksVanish(DisclosureTable table, List<ItemRow> items)
    {
        var rows = items.Where(item => !item.IsTotal && item.Shift == 0).Select(item => table.Grid.Rows[item.Row].Cells).ToList();
        return rows.Count > 1 && rows.All(cells => cells.All(cell => cell.Text.Trim().Length > 0)) && rows.Select(cells => cells.Count).Distinct().Count() > 1;
    }

    private static RowSplit Open(DisclosureTable table, RowSplit row, ItemColumns columns)
    {
        var last = table.Grid.Filled(row.Item.Row).Max(cell => cell.Column);
        if (columns.Basic is null || columns.Project is null || last >= Math.Max(columns.Basic.Value, columns.Project.Value))
            return row;
        var missing = Figure.NotFound(row.Total.Locator);
        return row with { Basic = missing, Project = missing, IsOpen = true };
    }

    private static FunctionalExpenditureFact Fact(Section section, DisclosureTable table, BudgetStage stage, RowSplit split, string recognizer) =>
        new(section.FiscalYear, stage, table.Name, split.Item.Code, split.Item.Name, split.Total, split.Basic, split.Project, recognizer, split.Total.Locator)
        {
            Confidence = split.IsBySums || !AddsUp(table, split) ? 0.9m : 1m,
            ConfidenceReason = split.IsBySums ? "column_by_sums" : AddsUp(table, split) ? null : "row_sum_differs",
        };

    /// <summary>Total = basic + project, where the statement has no further kinds of spending.</summary>
    private static bool AddsUp(DisclosureTable table, RowSplit split)
    {
        if (table.Kind == TableKind.Expenditure || split.Total.Value is not { } total || !(split.Basic.HasValue || split.Project.HasValue))
            return true;
        var place = (MoneyUnits.Parse(split.Total.PrintedUnit) ?? MoneyUnit.Yuan).Factor() / (decimal)Math.Pow(10, split.Total.PrintedDecimals);
        return Math.Abs(total - (split.Basic.Value ?? 0) - (split.Project.Value ?? 0)) <= 1.5m * place;
    }
}
