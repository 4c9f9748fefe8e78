using System.Security;
using System.Security.Cryptography;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Delimited;
using PerfEval.Etl.Readers.Docx;
using PerfEval.Etl.Readers.Html;
using PerfEval.Etl.Readers.Markdown;
using PerfEval.Etl.Readers.Legacy;
using PerfEval.Etl.Readers.Ocr;
using PerfEval.Etl.Readers.Pdf;
using PerfEval.Etl.Readers.PlainText;
using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Etl.Readers;

/// <summary>读取器目录 — chooses a reader by the content of a file, never by its name alone.</summary>
public static class DocumentReaders
{
    /// <summary>全部读取器 — in the order in which they are asked; the text reader is last, since much looks like text.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } =
    [
        new DocxReader(),
        new MarkdownReader(),
        new HtmlReader(),
        new XlsxReader(),
        new XlsReader(),
        new PdfReader(),
        new PictureReader(),
        new LegacyOfficeReader(),
        new DelimitedReader(),
        new PlainTextReader(),
    ];

    /// <summary>打开 — reads the document at <paramref name="path"/>.</summary>
    /// <exception cref="UnreadableDocumentException">The file cannot be read; the cause says why.</exception>
    public static SourceDocument Open(string path)
    {
        var fileName = Path.GetFileName(path);
        try
        {
            using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);
            return Open(content, fileName);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or SecurityException)
        {
            throw new UnreadableDocumentException(UnreadableCause.AccessDenied, fileName, path, problem);
        }
        catch (IOException problem)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, problem.Message, problem);
        }
    }

    /// <summary>打开 — reads a document from a seekable stream.</summary>
    /// <exception cref="UnreadableDocumentException">The content cannot be read; the cause says why.</exception>
    public static SourceDocument Open(Stream content, string fileName)
    {
        if (content.Length == 0)
            throw new UnreadableDocumentException(UnreadableCause.Empty, fileName);
        var signature = FileSignatures.Of(content);
        var reader = All.FirstOrDefault(candidate => candidate.CanRead(signature, fileName)) ?? throw Refusal(signature, fileName);
        if (content.Length > reader.MaxBytes)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"{Megabytes(content.Length)} MB > {Megabytes(reader.MaxBytes)} MB");
        content.Position = 0;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        content.Position = 0;
        return Read(reader, content, fileName, sha256);
    }

    /// <summary>Whatever a library makes of damaged content, the file is damaged: one place for all readers, so that a batch goes on.</summary>
    private static SourceDocument Read(IDocumentReader reader, Stream content, string fileName, string sha256)
    {
        try
        {
            return reader.Read(content, fileName, sha256);
        }
        catch (OutOfMemoryException problem)
        {
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, null, problem);
        }
        catch (Exception problem) when (problem is not (UnreadableDocumentException or OperationCanceledException))
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, $"{reader.Format}: {FirstLine(problem.Message)}", problem);
        }
    }

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];

    /// <summary>A format that no reader takes is named, so that the user knows what to convert.</summary>
    private static UnreadableDocumentException Refusal(FileSignature signature, string fileName) => signature.Format switch
    {
        FileFormat.EncryptedOffice => new(UnreadableCause.PasswordProtected, fileName),
        FileFormat.Rar or FileFormat.SevenZip or FileFormat.OtherArchive => new(UnreadableCause.PackedArchive, fileName, Name(signature.Format)),
        FileFormat.Unknown => new(UnreadableCause.UnknownFormat, fileName),
        _ => new(UnreadableCause.UnknownFormat, fileName, Name(signature.Format)),
    };

    private static string Name(FileFormat format) => format switch
    {
        FileFormat.Rar => "RAR",
        FileFormat.SevenZip => "7z",
        FileFormat.OtherArchive => "gzip/tar/cab",
        _ => format.ToString(),
    };

    private static long Megabytes(long bytes) => (bytes + 999_999) / 1_000_000;
}
