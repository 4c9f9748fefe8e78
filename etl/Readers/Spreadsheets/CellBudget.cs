namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// Bounds what a workbook becomes in memory. The largest published workbooks hold some ten thousand cells; a sheet of a million rows
/// is a ledger or a dump, of which the head is kept and the rest is named.
/// </summary>
internal sealed class CellBudget
{
    /// <summary>Columns of one sheet: above any published table.</summary>
    public const int MaxColumns = 500;

    /// <summary>Characters of one cell, as spreadsheet programs bound it.</summary>
    public const int MaxCellText = 32_767;

    private const int MaxCells = 400_000;
    private const int MaxCellsOfSheet = 250_000;
    private const long MaxCharacters = 40_000_000;

    private int _cells;
    private int _ofSheet;
    private long _characters;

    /// <summary>Whether a further cell of the present sheet may be kept.</summary>
    public bool HasRoom => _cells < MaxCells && _ofSheet < MaxCellsOfSheet && _characters < MaxCharacters;

    /// <summary>Whether the whole workbook has used up its room.</summary>
    public bool IsSpent => _cells >= MaxCells || _characters >= MaxCharacters;

    public void BeginSheet() => _ofSheet = 0;

    public void Spend(int characters)
    {
        _cells++;
        _ofSheet++;
        _characters += characters;
    }
}
