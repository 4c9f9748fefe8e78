using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标表读法 — walks a form's rows from the indicator header to the closing row, over page ends and repeated headers.</summary>
internal static class IndicatorTableReader
{
    private const int QuoteLength = 200;

    /// <summary>All indicator rows of the blocks.</summary>
    public static IndicatorTable Read(IReadOnlyList<Block> blocks)
    {
        var rows = new List<IndicatorRow>();
        var unresolved = new List<Unresolved>();
        Figure? total = null;
        IndicatorHeader? header = null;
        var levels = LevelState.None;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && IsText(paragraph))
                header = null;
            if (block is not Table table)
                continue;
            for (var i = 0; i < table.Rows.Count; i++)
            {
                var row = table.Rows[i];
                if (IndicatorHeader.Read(table.Rows, i) is { } next)
                {
                    header = next;
                    i += next.Rows - 1;
                }
                else if (header is not null && FirstText(row) is { } label)
                {
                    if (EvaluationWords.IsScoreTotalLabel(label))
                        total ??= ScoreTotal.Read(row, header, rows.Count > 0 ? rows[^1].Shift : 0);
                    if (Ends(label))
                    {
                        header = null;
                        continue;
                    }
                    (levels, var indicator, var isAmbiguous) = IndicatorRowReader.Read(row, header, levels);
                    if (indicator is not null)
                        rows.Add(indicator);
                    if (isAmbiguous)
                        unresolved.Add(new Unresolved("column_ambiguous", Quote(row), row.Locator));
                }
            }
        }
        return new IndicatorTable(rows, total, unresolved);
    }

    private static bool Ends(string label) =>
        EvaluationWords.IsScoreTotalLabel(label) || EvaluationWords.IsClosingLabel(label) || EvaluationWords.CoverLabels.Of(label) is not null;

    private static string? FirstText(TableRow row) => row.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Text))?.Text;

    /// <summary>Page numbers between the halves of a table do not end it; words do.</summary>
    private static bool IsText(Paragraph paragraph) => paragraph.Text.Count(PrintedText.IsChinese) > 5;

    private static string Quote(TableRow row)
    {
        var text = string.Join(' ', row.Cells.Select(cell => cell.Text).Where(text => !string.IsNullOrWhiteSpace(text)));
        return text.Length > QuoteLength ? text[..QuoteLength] : text;
    }
}
