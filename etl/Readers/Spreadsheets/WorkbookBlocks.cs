using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>Gathers the blocks of a workbook, sheet by sheet, and the notes of what was left out.</summary>
internal sealed partial class WorkbookBlocks(string fileName)
{
    // Every hidden thing is named; a workbook with thousands of them says how many more there are.
    private const int MostNotesOfAKind = 200;
    private const int LongestNote = 200;
    private const int LongestTitle = 60;

    private readonly List<Block> _blocks = [];
    private readonly List<ReadingNote> _notes = [];
    private readonly Dictionary<string, int> _notesOfKind = [];

    /// <summary>Notes something that was left out, with its first words and place.</summary>
    public void Note(string reason, string text, string sheet, string cell)
    {
        var count = _notesOfKind[reason] = _notesOfKind.GetValueOrDefault(reason) + 1;
        if (count <= MostNotesOfAKind)
            _notes.Add(new ReadingNote(reason, text.Length <= LongestNote ? text : text[..LongestNote], Locator.AtSheetCell(sheet, cell)));
    }

    /// <summary>Adds the paragraphs and tables of a sheet.</summary>
    public void Add(SheetGrid grid, IReadOnlyDictionary<int, string> sharedTexts)
    {
        var layout = new SheetLayout(grid, sharedTexts);
        var parts = SheetParts.Of(layout.Rows());
        if (parts.Count > 0 && !HasTitle(parts) && !DefaultName().IsMatch(grid.Name))
            _blocks.Add(Line(grid.Name, Locator.AtSheetCell(grid.Name, "A1")));
        foreach (var part in parts)
        {
            if (part is [{ IsLine: true } line])
                AddLines(grid.Name, line);
            else
                _blocks.Add(GridTable.Of(grid.Name, part));
        }
        foreach (var (reason, text, column, row) in layout.Hidden)
            Note(reason, text, grid.Name, CellAddress.Of(column, row));
        if (grid.CutFromRow > 0)
            Note("rows_beyond_limit", string.Create(CultureInfo.InvariantCulture, $"{grid.Name} ≥ {grid.CutFromRow}"), grid.Name, CellAddress.Of(0, grid.CutFromRow));
        if (grid.CutColumnAt is { } cut)
            Note("columns_beyond_limit", $"{grid.Name} ≥ {cut}", grid.Name, cut);
    }

    /// <summary>The document; refused as empty when no sheet showed anything.</summary>
    public SourceDocument Document(string sha256, string format)
    {
        if (_blocks.Count == 0)
            throw new UnreadableDocumentException(UnreadableCause.Empty, fileName, _notes.Count > 0 ? string.Join(", ", _notes.Take(3).Select(note => note.Text)) : null);
        foreach (var (reason, count) in _notesOfKind.Where(kind => kind.Value > MostNotesOfAKind))
            _notes.Add(new ReadingNote(reason, $"… + {count - MostNotesOfAKind}", _notes.Last(note => note.Reason == reason).Locator));
        return new SourceDocument(fileName, sha256, format, _blocks) { Notes = _notes };
    }

    /// <summary>A lone text above the first grid that is no note of a unit or a department.</summary>
    private static bool HasTitle(List<List<LaidRow>> parts) =>
        parts.TakeWhile(part => part is [{ IsLine: true }]).Any(part => part[0].Cells is [{ Text.Length: <= LongestTitle } only] && !only.IsNote);

    private void AddLines(string sheet, LaidRow row)
    {
        foreach (var cell in row.Cells)
        {
            var at = Locator.AtSheetCell(sheet, CellAddress.Of(cell.Column, cell.Row));
            foreach (var line in cell.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                _blocks.Add(Line(line, at));
        }
    }

    private static Paragraph Line(string text, Locator at) => new(text, [new TextPiece(0, at)], 0);

    // Names that programs give to new sheets say nothing.
    [GeneratedRegex(@"^(?:sheet|工作表|表格?|table)\s*\(?\d*\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DefaultName();
}
