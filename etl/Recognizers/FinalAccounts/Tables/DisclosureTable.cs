using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>公开表 — a statement of a disclosure: its kind, its caption, what each column means and which rows hold data.</summary>
/// <param name="Kind">表种.</param>
/// <param name="Caption">表题.</param>
/// <param name="Grid">Cells.</param>
/// <param name="Labels">Label of each column.</param>
/// <param name="DataRows">Rows that hold data: no headers, column numbers, repeated headers or notes.</param>
internal sealed record DisclosureTable(
    TableKind Kind, TableCaption Caption, TableGrid Grid, IReadOnlyList<ColumnLabel> Labels, IReadOnlyList<int> DataRows)
{
    /// <summary>Whether no line prints its unit of money, but its totals prove one.</summary>
    public bool HasProvenUnit { get; init; }

    /// <summary>表 — the printed code or, without one, the title.</summary>
    public string Name => Caption.Code.Length > 0 ? Caption.Code : Caption.Title;

    /// <summary>Where the table begins.</summary>
    public Locator Locator => Grid.Rows[0].Locator;

    /// <summary>Whether it holds an amount at all; an empty statement needs no unit.</summary>
    public bool HasAmounts => DataRows.Any(row => Grid.Filled(row).Any(cell => CellText.IsNumber(cell.Text) && !CellText.IsCodePart(cell.Text) || CellText.IsAmount(cell.Text)));

    /// <summary>Whether every column's unit of money is known.</summary>
    public bool HasUnit => Caption.Unit is not null || Labels.Any(label => label.Unit is not null);

    /// <summary>The amount in a cell; blank where the row has no cell of its own in that column.</summary>
    public Figure Money(int row, int column) => Grid.Own(row, column) is { } cell
        ? FigureReader.Money(cell.Text, Labels[column].Unit ?? Caption.Unit, cell.Locator)
        : new Figure(null, ValueState.Blank, "", "", 0, Grid.Rows[row].Locator);

    /// <summary>The amount in a cell of a column that may be missing from the table.</summary>
    public Figure Money(int row, int? column) => column is { } known ? Money(row, known) : Figure.NotFound(Grid.Rows[row].Locator);

    /// <summary>The count in a cell.</summary>
    public Figure Count(int row, int column) => Grid.Own(row, column) is { } cell
        ? FigureReader.Count(cell.Text, cell.Locator)
        : new Figure(null, ValueState.Blank, "", "", 0, Grid.Rows[row].Locator);

    /// <summary>The table seen but not read, because no unit of money is stated.</summary>
    public Unresolved UnitUnknown() => new("unit_unknown", Shortened(Caption.Title.Length > 0 ? Caption.Title : Labels[0].Path), Locator);

    /// <summary>A row seen but not read, because its values fit several columns.</summary>
    public Unresolved ColumnsAmbiguous(int row) =>
        new("column_ambiguous", Shortened(string.Join(" | ", Grid.Rows[row].Cells.Select(cell => cell.Text))), Grid.Rows[row].Locator);

    private static string Shortened(string text) => text.Length <= 200 ? text : text[..200];
}
