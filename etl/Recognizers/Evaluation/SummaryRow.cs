using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>汇总表行 — one row of a summary table, read by the meaning of its columns; the contact column is not among them.</summary>
internal sealed class SummaryRow(TableRow row, TableHeader header, MoneyUnit? caption)
{
    /// <summary>位置.</summary>
    public Locator Locator => row.Locator;

    /// <summary>项目名称 — empty on total, blank and placeholder rows.</summary>
    public string? Project => Text(ColumnRole.Project) is { } name && !Placeholder.Is(name) && !row.Cells.Any(cell => IsTotal(cell.Text)) ? name : null;

    /// <summary>年初预算数 — or the column that does not name its base.</summary>
    public Figure Initial => header.Has(ColumnRole.InitialBudget) ? Money(ColumnRole.InitialBudget) : Money(ColumnRole.UnspecifiedBudget);

    /// <summary>Whether the budget's base is not named.</summary>
    public bool HasUnspecifiedBase => !header.Has(ColumnRole.InitialBudget) && Initial.HasValue;

    /// <summary>自评等级 — with its place.</summary>
    public (string? Grade, Locator? Locator) Grade =>
        Cell(ColumnRole.Grade) is { } cell && EvaluationWords.Grade(cell.Text) is { } grade ? (grade, cell.Locator) : (null, null);

    /// <summary>Amount under a heading.</summary>
    public Figure Money(ColumnRole role) => Read(role, cell => FigureReader.Money(cell.Text, header.Find(role)!.Unit ?? caption, cell.Locator));

    /// <summary>Points under a heading.</summary>
    public Figure Points(ColumnRole role) => Read(role, cell => FigureReader.Points(cell.Text, cell.Locator));

    /// <summary>Percentage under a heading.</summary>
    public Figure Percent(ColumnRole role) => Read(role, cell => FigureReader.Percent(cell.Text, cell.Locator));

    /// <summary>Words under a heading; empty when the cell is.</summary>
    public string? Text(ColumnRole role) => Cell(role) is { } cell && !string.IsNullOrWhiteSpace(cell.Text) ? PrintedText.Compact(cell.Text) : null;

    private Figure Read(ColumnRole role, Func<Cell, Figure> read) => Cell(role) is { } cell ? read(cell) : Figure.NotFound(row.Locator);

    private Cell? Cell(ColumnRole role) => ColumnFit.CellAt(row, header.Find(role), 0);

    private static bool IsTotal(string text) => EvaluationWords.IsTotalLabel(text) || EvaluationWords.IsScoreTotalLabel(text);
}
