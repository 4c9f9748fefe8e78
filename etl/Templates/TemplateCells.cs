using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Etl.Templates;

/// <summary>The cells of a document by sheet, row and column, as their places say; how a reader grouped them into blocks does not matter here.</summary>
internal sealed class TemplateCells
{
    private readonly Dictionary<string, SortedDictionary<int, SortedDictionary<int, string>>> _sheets = new(StringComparer.Ordinal);

    public TemplateCells(SourceDocument document)
        : this(document.Blocks)
    {
    }

    public TemplateCells(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
                Add(paragraph.Locator, paragraph.Text);
            else if (block is Table table)
                table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0).ToList().ForEach(cell => Add(cell.Locator, cell.Text));
        }
    }

    /// <summary>Rows of a sheet that have content, by their number; none where the sheet is missing or blank.</summary>
    public IReadOnlyDictionary<int, SortedDictionary<int, string>> Rows(string sheet) => _sheets.GetValueOrDefault(sheet) ?? [];

    public static Locator At(string sheet, int column, int row) => Locator.AtSheetCell(sheet, CellAddress.Of(column, row));

    private void Add(Locator at, string text)
    {
        var mark = at.Text.LastIndexOf('!');
        if (mark < 0 || !CellAddress.TryParse(at.Text.AsSpan(mark + 1), out var column, out var row))
            return;
        var sheet = at.Text[..mark];
        if (!_sheets.TryGetValue(sheet, out var rows))
            _sheets.Add(sheet, rows = []);
        if (!rows.TryGetValue(row, out var cells))
            rows.Add(row, cells = []);
        // A text of several lines arrives as several paragraphs of one place.
        cells[column] = cells.TryGetValue(column, out var above) ? $"{above}\n{text}" : text;
    }
}
