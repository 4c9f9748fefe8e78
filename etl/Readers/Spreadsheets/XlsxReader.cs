using System.Xml;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>
/// 工作簿读取器 — reads Office Open XML workbooks part by part: what lies above a grid becomes paragraphs, grids become tables, printed as a
/// person sees them. Hidden sheets, rows and columns are named, not read.
/// </summary>
public sealed class XlsxReader : IDocumentReader
{
    // Named one by one up to here; a workbook with more sheets than projects in a province is made to tie up the reader.
    private const int MaxSheets = 5_000;

    /// <inheritdoc />
    public string Format => "xlsx";

    /// <summary>500 MB packed: a ledger of all payments of a province; unpacked parts are bounded apart.</summary>
    public long MaxBytes => 500_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) => signature.Format == FileFormat.Xlsx;

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        try
        {
            using var package = new WorkbookPackage(content, fileName);
            var blocks = new WorkbookBlocks(fileName);
            Read(package, blocks, fileName);
            return blocks.Document(sha256, Format);
        }
        catch (Exception problem) when (problem is XmlException or InvalidDataException or IOException)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, problem.Message, problem);
        }
    }

    private static void Read(WorkbookPackage package, WorkbookBlocks blocks, string fileName)
    {
        var index = WorkbookIndex.Read(package);
        var formats = CellFormats.Read(package, index.StylesPart);
        var budget = new CellBudget();
        var grids = new List<SheetGrid>();
        foreach (var sheet in index.Sheets.Take(MaxSheets))
        {
            if (sheet.IsHidden)
                blocks.Note("hidden_sheet", sheet.Name, sheet.Name, "A1");
            else if (budget.IsSpent)
                blocks.Note("sheet_beyond_limit", sheet.Name, sheet.Name, "A1");
            else if (Grid(package, sheet, formats, index.CountsFrom1904, budget, fileName) is { } grid)
                grids.Add(grid);
        }
        foreach (var sheet in index.Sheets.Skip(MaxSheets).Take(1))
            blocks.Note("sheet_beyond_limit", $"{sheet.Name} … ({index.Sheets.Count - MaxSheets})", sheet.Name, "A1");
        var wanted = grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => cell.SharedText >= 0).Select(cell => cell.SharedText).ToHashSet();
        var texts = SharedTexts.Read(package, index.SharedTextsPart, wanted);
        foreach (var grid in grids)
            blocks.Add(grid, texts);
    }

    private static SheetGrid? Grid(WorkbookPackage package, SheetEntry sheet, CellFormats formats, bool from1904, CellBudget budget, string fileName)
    {
        using var xml = package.Xml(sheet.Part);
        var grid = xml is null ? null : new SheetXml(xml, formats, from1904, budget, fileName).Read(sheet.Name);
        if (grid is { CutFromRow: > 0 } && package.Content(sheet.Part) is { } content)
        {
            using (content)
                MergeScan.AddTo(grid, content);
        }
        return grid;
    }
}
