using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>
/// 栏位对齐 — finds how far the values of a row are shifted against their header. Merged cells that were lost move a row to the left or right;
/// a shift holds when every printed value falls under a heading it can belong to.
/// </summary>
internal static partial class ColumnFit
{
    private static readonly int[] Shifts = [0, -1, 1, -2, 2, -3, 3];

    /// <summary>All shifts under which the cells from a column on fit the headings, the smallest first.</summary>
    public static IEnumerable<int> All(TableRow row, TableHeader header, int fromColumn, IReadOnlySet<int> headings) =>
        Shifts.Where(shift => Fits(row, header, fromColumn, headings, shift));

    /// <summary>Smallest shift under which the cells from a column on fit the headings; empty when none does.</summary>
    public static int? Find(TableRow row, TableHeader header, int fromColumn, IReadOnlySet<int> headings) =>
        All(row, header, fromColumn, headings).Cast<int?>().FirstOrDefault();

    /// <summary>Cell under a heading; empty when the row has none there.</summary>
    public static Cell? CellAt(TableRow row, HeaderColumn? column, int shift) =>
        column is null ? null
        : row.Cells.FirstOrDefault(cell => cell.Column == column.Column + shift)
            ?? (column.Span == 1 ? null : row.Cells.FirstOrDefault(cell => column.Covers(cell.Column - shift)));

    private static bool Fits(TableRow row, TableHeader header, int fromColumn, IReadOnlySet<int> headings, int shift)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Column < fromColumn || string.IsNullOrWhiteSpace(cell.Text))
                continue;
            if (header.At(cell.Column - shift) is not { } heading || !headings.Contains(heading.Column) || !CanHold(heading.Role, cell, shift))
                return false;
        }
        return true;
    }

    private static bool CanHold(ColumnRole role, Cell cell, int shift) => role switch
    {
        ColumnRole.Weight or ColumnRole.Score or ColumnRole.TotalScore => IsNumber(FigureReader.Points(Bare(cell.Text), cell.Locator)),
        ColumnRole.Rate or ColumnRole.Coefficient => IsNumber(FigureReader.Percent(cell.Text, cell.Locator)),
        ColumnRole.RequestedBudget or ColumnRole.InitialBudget or ColumnRole.FullYearBudget or ColumnRole.UnspecifiedBudget
            or ColumnRole.Outturn or ColumnRole.Balance => IsNumber(FigureReader.Money(cell.Text, MoneyUnit.Yuan, cell.Locator)),
        ColumnRole.Reason or ColumnRole.Other => shift == 0 || !BareValue().IsMatch(PrintedText.WithoutBlanks(cell.Text)),
        ColumnRole.Grade => EvaluationWords.Grade(cell.Text) is not null,
        ColumnRole.TargetOperator => TargetText.IsOperator(cell.Text),
        ColumnRole.TargetUnit => !TargetText.IsSign(cell.Text) && !cell.Text.Any(char.IsAsciiDigit),
        _ => true,
    };

    /// <summary>Weights and scores are sometimes printed as a share (10%): the points are the same.</summary>
    private static string Bare(string text) => text.TrimEnd().TrimEnd('%', '％');

    private static bool IsNumber(Figure figure) => figure.State != ValueState.Unparseable;

    // 100 · 95% · ≥80% · 12.5
    [GeneratedRegex("""^[≥≤><=＝≧≦≡]?\d[\d,.]*[%％]?$""")]
    private static partial Regex BareValue();
}
