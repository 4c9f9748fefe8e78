using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标表读法 — walks a form's rows from the indicator header to the closing row, over page ends and repeated headers.</summary>
internal static class IndicatorTableReader
{
    private const int QuoteLength = 200;

    /// <summary>All indicator rows of the blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="targetsOnly">Whether tables of targets, which ask for no result, are read.</param>
    public static IndicatorTable Read(IReadOnlyList<Block> blocks, bool targetsOnly = false)
    {
        var rows = new List<IndicatorRow>();
        var unresolved = new List<Unresolved>();
        Figure? total = null;
        Cell? grade = null;
        var blockLabel = "";
        IndicatorHeader? header = null;
        IndicatorHeader? closed = null;
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
                if (IndicatorHeader.Read(table.Rows, i, targetsOnly) is { } next)
                {
                    header = next;
                    blockLabel = FirstText(row) ?? "";
                    i += next.Rows - 1;
                }
                else if ((header ?? closed) is { } current && FirstText(row, blockLabel) is { } label)
                {
                    if (EvaluationWords.IsScoreTotalLabel(label))
                    {
                        total ??= ScoreTotal.Read(row, current, rows.Count > 0 ? rows[^1].Shift : 0);
                        grade ??= row.Cells.LastOrDefault(cell => EvaluationWords.Grade(cell.Text) is not null);
                    }
                    if (Ends(label))
                    {
                        // 其他需要说明事项 stands above the closing score in some forms.
                        closed = EvaluationWords.CoverLabels.Of(label) is null ? current : null;
                        header = null;
                    }
                    if (header is null)
                        continue;
                    (levels, var indicator, var isAmbiguous) = IndicatorRowReader.Read(header.Columns.WithoutRepeats(row), header, levels);
                    if (indicator is not null)
                        rows.Add(indicator);
                    if (isAmbiguous)
                        unresolved.Add(new Unresolved("column_ambiguous", Quote(row), row.Locator));
                }
            }
        }
        return new IndicatorTable(rows, total, unresolved) { Grade = grade, IsRebuilt = blocks.OfType<Table>().Any(table => table.IsRebuilt) };
    }

    private static bool Ends(string label) =>
        EvaluationWords.IsScoreTotalLabel(label) || EvaluationWords.IsClosingLabel(label) || EvaluationWords.CoverLabels.Of(label) is not null;

    /// <summary>The first words of a row; the name of the whole block, repeated in front of each row by some converters, is passed over.</summary>
    private static string? FirstText(TableRow row, string blockLabel) =>
        row.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Text) && cell.Text != blockLabel)?.Text ?? FirstText(row);

    private static string? FirstText(TableRow row) => row.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Text))?.Text;

    /// <summary>Page numbers between the halves of a table do not end it; words do.</summary>
    private static bool IsText(Paragraph paragraph) => paragraph.Text.Count(PrintedText.IsChinese) > 5;

    private static string Quote(TableRow row)
    {
        var text = string.Join(' ', row.Cells.Select(cell => cell.Text).Where(text => !string.IsNullOrWhiteSpace(text)));
        return text.Length > QuoteLength ? text[..QuoteLength] : text;
    }
}
