using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using PerfEval.Etl.Readers;

namespace PerfEval.Benchmarks;

/// <summary>A workbook of 20,000 rows by 12 columns: the product's reader beside the bare spreadsheet reader.</summary>
public class XlsxBenchmarks
{
    private const int Rows = 20_000;
    private const int Columns = 12;

    private byte[] _workbook = [];

    [GlobalSetup]
    public void Write()
    {
        // The bare reader asks for a code page that only this provider has.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _workbook = Workbook();
        RateColumn.Handles(typeof(XlsxBenchmarks), Rows, "rows");
    }

    [Benchmark(Baseline = true)]
    public int BareExcelDataReader()
    {
        var cells = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(_workbook));
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                cells += reader.GetValue(column) is null ? 0 : 1;
        }
        return cells;
    }

    [Benchmark]
    public int Read()
    {
        using var content = new MemoryStream(_workbook);
        return DocumentReaders.Open(content, "workbook.xlsx").Blocks.Count;
    }

    private static byte[] Workbook()
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "支出决算表", SheetId = 1, Id = book.GetIdOfPart(part) }));
            using var writer = OpenXmlWriter.Create(part);
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            for (var row = 1; row <= Rows; row++)
            {
                writer.WriteStartElement(new Row { RowIndex = (uint)row });
                for (var column = 0; column < Columns; column++)
                    writer.WriteElement(Cell(row, column));
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        return file.ToArray();
    }

    private static Cell Cell(int row, int column)
    {
        var at = (char)('A' + column) + row.ToString(CultureInfo.InvariantCulture);
        return column < 2 || row == 1
            ? new Cell { CellReference = at, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(row == 1 ? $"栏目{column}" : $"第{row}项支出")) }
            : new Cell { CellReference = at, CellValue = new CellValue((row * column / 4m).ToString(CultureInfo.InvariantCulture)) };
    }
}
