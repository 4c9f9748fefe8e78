using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Containers;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>工作簿读取器（97–2003）— reads binary workbooks (.xls, .et) into the same sheets as the reader of packages does.</summary>
public sealed class XlsReader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "xls";

    /// <summary>80 MB: such workbooks end at 65 536 rows a sheet, and the whole stream is held while it is read.</summary>
    public long MaxBytes => 80_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) => signature.Format is FileFormat.OleWorkbook or FileFormat.OldWorkbook;

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        try
        {
            var records = Records(content);
            using var workbook = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(records, writable: false), Configuration());
            var blocks = new WorkbookBlocks(fileName);
            new WorkbookSheets(workbook, BiffErrors.Find(records)).AddTo(blocks);
            return blocks.Document(sha256, Format);
        }
        catch (InvalidPasswordException problem)
        {
            throw new UnreadableDocumentException(UnreadableCause.PasswordProtected, fileName, null, problem);
        }
        catch (Exception problem) when (problem is ExcelReaderException or InvalidDataException or EndOfStreamException)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, problem.Message, problem);
        }
    }

    // The library would follow damaged chains of sectors without end; it is given the records alone.
    private static byte[] Records(Stream content)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes[0] == 0xD0 ? CompoundStream.Read(content, "Workbook", "Book") ?? throw new InvalidDataException("OLE2: Workbook") : bytes;
    }

    private static ExcelReaderConfiguration Configuration()
    {
        // Old workbooks name code pages that only this provider has.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") };
    }
}
