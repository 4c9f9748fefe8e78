using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Layout;
using PerfEval.Etl.Readers.Tools;

namespace PerfEval.Etl.Readers.Pdf;

/// <summary>PDF 读取器 — rebuilds paragraphs and tables of a PDF file from where its words and lines stand; pages that are pictures are recognised where that is installed.</summary>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "pdf";

    /// <summary>300 MB: scans of a year's accounts reach 100 MB.</summary>
    public long MaxBytes => 300_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) => signature.Format == FileFormat.Pdf;

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(content, ".pdf");
        var pages = TextLayer.Pages(path, folder.Path, fileName);
        if (!pages.Any(page => page.HasText))
            throw new UnreadableDocumentException(UnreadableCause.NeedsOcr, fileName);
        var blocks = DocumentLayout.Blocks([.. pages.Select(page => page.Layout)]);
        return new SourceDocument(fileName, sha256, Format, blocks);
    }
}
