using System.Text;
using PerfEval.Etl.Readers.Containers;

namespace PerfEval.Etl.Readers;

/// <summary>文件特征识别 — tells the format by content: by magic bytes, by the parts of a ZIP, by the streams of an OLE2 file, by the root of markup.</summary>
public static class FileSignatures
{
    private const int HeadBytes = 4096;

    private static readonly (byte[] Magic, FileFormat Format)[] Plain =
    [
        ("%PDF"u8.ToArray(), FileFormat.Pdf),
        ("{\\rtf"u8.ToArray(), FileFormat.Rtf),
        ("Rar!"u8.ToArray(), FileFormat.Rar),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], FileFormat.SevenZip),
        ([0x1F, 0x8B], FileFormat.OtherArchive),
        ("BZh"u8.ToArray(), FileFormat.OtherArchive),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], FileFormat.OtherArchive),
        ("MSCF"u8.ToArray(), FileFormat.OtherArchive),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], FileFormat.Picture),
        ([0xFF, 0xD8, 0xFF], FileFormat.Picture),
        ("GIF8"u8.ToArray(), FileFormat.Picture),
        ([(byte)'I', (byte)'I', 0x2A, 0], FileFormat.Picture),
        ([(byte)'M', (byte)'M', 0, 0x2A], FileFormat.Picture),
        ([0x09, 0x00, 0x04, 0x00], FileFormat.OldWorkbook),
        ([0x09, 0x02, 0x06, 0x00], FileFormat.OldWorkbook),
        ([0x09, 0x04, 0x06, 0x00], FileFormat.OldWorkbook),
    ];

    /// <summary>识别 — looks at a seekable stream and leaves it at its beginning; never throws for damaged content.</summary>
    public static FileSignature Of(Stream content)
    {
        var head = Head(content);
        var signature = head switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => OfZip(content, head),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => OfOle(content, head),
            _ => new FileSignature(OfHead(head), head, []),
        };
        content.Position = 0;
        return signature;
    }

    private static byte[] Head(Stream content)
    {
        content.Position = 0;
        var head = new byte[(int)Math.Min(HeadBytes, content.Length)];
        content.ReadExactly(head);
        return head;
    }

    private static FileSignature OfZip(Stream content, byte[] head)
    {
        var names = ZipDirectory.NamesOf(content);
        bool Has(string name) => names.Any(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
        bool HasBelow(string folder) => names.Any(candidate => candidate.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        var format = true switch
        {
            _ when Has("OFD.xml") => FileFormat.Ofd,
            _ when names.Count > 0 && names[0] == "mimetype" && Has("content.xml") => FileFormat.OpenDocument,
            _ when !Has("[Content_Types].xml") && !Has("_rels/.rels") => FileFormat.Zip,
            _ when HasBelow("word/") => FileFormat.Docx,
            _ when HasBelow("xl/") && Has("xl/workbook.bin") => FileFormat.Xlsb,
            _ when HasBelow("xl/") => FileFormat.Xlsx,
            _ => FileFormat.OtherOpenXml,
        };
        return new FileSignature(format, head, names);
    }

    private static FileSignature OfOle(Stream content, byte[] head)
    {
        var names = CompoundFile.StreamNames(content);
        bool Has(string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
        var format = true switch
        {
            _ when Has("EncryptedPackage") => FileFormat.EncryptedOffice,
            _ when Has("WordDocument") => FileFormat.OleWord,
            _ when Has("Workbook") || Has("Book") => FileFormat.OleWorkbook,
            _ => FileFormat.OtherOle,
        };
        return new FileSignature(format, head, names);
    }

    private static FileFormat OfHead(byte[] head)
    {
        foreach (var (magic, format) in Plain)
        {
            if (head.AsSpan().StartsWith(magic))
                return format;
        }
        if (head.Length > 262 && head.AsSpan(257).StartsWith("ustar"u8))
            return FileFormat.OtherArchive;
        if (head is [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..])
            return FileFormat.Picture;
        return OfMarkup(Letters(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n'));
    }

    /// <summary>The head as letters: ASCII stays, everything else is of no concern here.</summary>
    private static string Letters(byte[] head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head, 2, (head.Length - 2) & ~1),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head, 2, (head.Length - 2) & ~1),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head, 3, head.Length - 3),
        _ => Encoding.Latin1.GetString(head),
    };

    private static FileFormat OfMarkup(string text)
    {
        bool Has(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (text.StartsWith("%PDF", StringComparison.Ordinal))
            return FileFormat.Pdf;
        if (text.StartsWith("{\\rtf", StringComparison.Ordinal))
            return FileFormat.Rtf;
        if (IsMail(text) && (Has("multipart/related") || Has("multipart/mixed") || Has("multipart/alternative") || Has("Content-Type: text/html")))
            return FileFormat.Mhtml;
        if (text.Length == 0 || text[0] != '<')
            return FileFormat.Unknown;
        if (Has("<w:wordDocument") || Has("<pkg:package") || Has("progid=\"Word.Document\""))
            return FileFormat.WordXml;
        if (Has("<html") || Has("<!doctype html") || Has("<body") || Has("<head>") || (Has("<table") && (Has("<tr") || Has("<td"))))
            return FileFormat.Html;
        if (Has("urn:schemas-microsoft-com:office:spreadsheet") || Has("progid=\"Excel.Sheet\""))
            return FileFormat.SpreadsheetXml;
        if (text.StartsWith("<%@", StringComparison.Ordinal) || text.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<div", StringComparison.OrdinalIgnoreCase))
            return FileFormat.Html;
        return text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileFormat.OtherXml : FileFormat.Unknown;
    }

    private static bool IsMail(string text) =>
        text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("From:", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase);
}
