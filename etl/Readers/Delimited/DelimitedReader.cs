using CsvHelper;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.PlainText;
using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Etl.Readers.Delimited;

/// <summary>
/// 分隔文本读取器 — reads text whose lines are the rows of a sheet (.csv, .tsv, and text that calls itself a workbook) as the one sheet it was
/// exported from. Text without a delimiter stays with the text reader.
/// </summary>
public sealed class DelimitedReader : IDocumentReader
{
    private static readonly string[] Names = [".csv", ".tsv", ".tab", ".xls", ".xlsx", ".et"];

    private readonly PlainTextReader _text = new();

    /// <inheritdoc />
    public string Format => "csv";

    /// <inheritdoc />
    public long MaxBytes => _text.MaxBytes;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) =>
        _text.CanRead(signature, fileName) && Names.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        var start = content.Position;
        var bytes = new byte[content.Length - start];
        content.ReadExactly(bytes);
        var text = TextDecoder.Decode(bytes, fileName);
        if (Delimiters.Of(text) is not { } delimiter)
        {
            content.Position = start;
            return _text.Read(content, fileName, sha256);
        }
        // A quote that nothing closes would swallow the rest of the file: then quotes are characters like any other.
        var grid = Grid(text, delimiter, fileName, CsvMode.Rfc4180) ?? Grid(text, delimiter, fileName, CsvMode.NoEscape)!;
        var blocks = new WorkbookBlocks(fileName);
        blocks.Add(grid, new Dictionary<int, string>());
        return blocks.Document(sha256, Format);
    }

    private static SheetGrid? Grid(string text, char delimiter, string fileName, CsvMode mode)
    {
        var grid = new SheetGrid(Path.GetFileNameWithoutExtension(fileName));
        var budget = new CellBudget();
        budget.BeginSheet();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = delimiter, HasHeader = false, Mode = mode, SkipEmptyLines = false });
        for (var row = 1; csv.Read(); row++)
        {
            if (!budget.HasRoom)
            {
                grid.CutFromRow = row;
                break;
            }
            var cells = Cells(csv, budget, grid, row);
            if (cells.Exists(cell => cell.Text!.Length > CellBudget.MaxCellText) && mode == CsvMode.Rfc4180)
                return null;
            if (cells.Count > 0)
                grid.Rows.Add(new SheetRow(row, false, cells));
        }
        return grid;
    }

    private static List<SheetCell> Cells(CsvReader csv, CellBudget budget, SheetGrid grid, int row)
    {
        var cells = new List<SheetCell>();
        for (var column = 0; column < csv.FieldCount; column++)
        {
            if (column > CellBudget.MaxColumns)
            {
                grid.CutColumnAt ??= CellAddress.Of(column, row);
                break;
            }
            var text = Printed(csv.GetString(column));
            if (text.Length == 0)
                continue;
            budget.Spend(text.Length);
            cells.Add(new SheetCell(column, text));
        }
        return cells;
    }

    /// <summary>A spreadsheet is made to show a long number as text by ="0012" or by a tab behind it.</summary>
    private static string Printed(string field)
    {
        var text = field.Trim();
        return text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"') ? text[2..^1] : text;
    }
}
