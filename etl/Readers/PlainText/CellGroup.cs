using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Cells on neighbouring lines with no blank line between them: a row or a piece of one.</summary>
internal sealed class CellGroup
{
    private readonly List<int> _lines = [];

    public CellGroup(TextLine line, string text)
    {
        BlanksBefore = line.BlanksBefore;
        Add(line, text);
    }

    public int BlanksBefore { get; }

    public List<Cell> Cells { get; } = [];

    public int LineOf(Cell cell) => _lines[Cells.IndexOf(cell)];

    public void Add(TextLine line, string text)
    {
        _lines.Add(line.Number);
        Cells.Add(new Cell(Cells.Count, text, Locator.AtLine(line.Number)));
    }

    /// <summary>Goes on with the cell above.</summary>
    public void Continue(string text) => Cells[^1] = Cells[^1] with { Text = Cells[^1].Text.Length == 0 ? text : $"{Cells[^1].Text}\n{text}" };
}
