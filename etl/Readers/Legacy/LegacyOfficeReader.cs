using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Docx;
using PerfEval.Etl.Readers.Spreadsheets;
using PerfEval.Etl.Readers.Tools;

namespace PerfEval.Etl.Readers.Legacy;

/// <summary>
/// 旧格式读取器 — lets LibreOffice turn Word 97–2003, WPS, RTF and OpenDocument files and old spreadsheets into today's formats
/// and hands them to the readers of those.
/// </summary>
public sealed class LegacyOfficeReader : IDocumentReader
{
    private static readonly ToolLimits Limits = new(TimeSpan.FromMinutes(2), 1_000_000);

    // One after the other: a conversion takes some hundred megabytes.
    private static readonly Lock OneAtATime = new();

    private static readonly DocxReader Texts = new();

    private static readonly XlsxReader Workbooks = new();

    /// <inheritdoc />
    public string Format => "legacy";

    /// <summary>100 MB: reports of this age with pictures have below 50 MB.</summary>
    public long MaxBytes => 100_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) => Of(signature, fileName) is not null;

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        var program = ExternalTool.LibreOffice.Demand(fileName);
        var format = Of(FileSignatures.Of(content), fileName) ?? throw new UnreadableDocumentException(UnreadableCause.UnknownFormat, fileName);
        using var folder = new TemporaryFolder();
        using var converted = File.OpenRead(Converted(program, folder, folder.Write(content, format.Extension), format, fileName));
        var document = format.Target == "xlsx" ? Workbooks.Read(converted, fileName, sha256) : Texts.Read(converted, fileName, sha256);
        return document with { Format = format.Extension[1..] };
    }

    private static string Converted(string program, TemporaryFolder folder, string path, LegacyFormat format, string fileName)
    {
        // A profile of its own: no settings of the user, no second window that would take the order over.
        var profile = new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri;
        var output = Path.Combine(folder.Path, "converted");
        ToolResult result;
        lock (OneAtATime)
        {
            result = ToolRun.Run(program, [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck", $"--infilter={format.Filter}", "--convert-to", format.Target, "--outdir", output, path], folder.Path, Limits);
        }
        if (result.End != ToolEnd.Exited)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"LibreOffice > {Limits.Time.TotalMinutes:0} min");
        var converted = Path.Combine(output, "document." + format.Target);
        return File.Exists(converted) ? converted : throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, result.Messages.Split('\n')[0]);
    }

    /// <summary>What a file is to LibreOffice; null for what it need not read.</summary>
    private static LegacyFormat? Of(FileSignature signature, string fileName) => signature.Format switch
    {
        FileFormat.OleWord => new(".doc", "MS Word 97", "docx"),
        FileFormat.Rtf => new(".rtf", "Rich Text Format", "docx"),
        FileFormat.OpenDocument when fileName.EndsWith(".ods", StringComparison.OrdinalIgnoreCase) => new(".ods", "calc8", "xlsx"),
        FileFormat.OpenDocument => new(".odt", "writer8", "docx"),
        FileFormat.Xlsb => new(".xlsb", "Calc MS Excel 2007 Binary", "xlsx"),
        FileFormat.SpreadsheetXml => new(".xml", "MS Excel 2003 XML", "xlsx"),
        _ => null,
    };
}
