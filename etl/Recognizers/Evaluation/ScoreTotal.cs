using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>总分行 — tells the closing score from the sum of the weights, which forms print in the same row.</summary>
internal static class ScoreTotal
{
    // Weights always add up to 100; a lone 100 under the weights says nothing about the score.
    private const decimal FullMarks = 100m;

    /// <summary>Closing score of a total row; empty when it prints none.</summary>
    public static Figure? Read(TableRow row, IndicatorHeader header, int shiftAbove)
    {
        var numbers = row.Cells.Skip(1).Select(cell => (cell.Column, Figure: FigureReader.Points(cell.Text, cell.Locator))).Where(cell => cell.Figure.HasValue).ToArray();
        if (numbers.Length == 0)
            return null;
        var score = header.Columns.Find(ColumnRole.Score)?.Column;
        var weight = header.Columns.Find(ColumnRole.Weight)?.Column;
        if (numbers.Length > 1)
            return (numbers.FirstOrDefault(number => number.Column == score).Figure ?? numbers[^1].Figure);
        var (column, figure) = numbers[0];
        var isUnderScore = column == score || (column == score + shiftAbove && column != weight);
        return isUnderScore && column != weight + shiftAbove || figure.Value != FullMarks ? figure : null;
    }
}
