using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Layout;
using PerfEval.Etl.Readers.Ocr;
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
        var pictures = pages.Where(page => page.NeedsRecognition).Select(page => page.Boxes.Number).ToList();
        var isAtHand = PageRecognition.IsAtHand(drawsPages: true);
        if (!pages.Any(page => page.HasText) && (pictures.Count == 0 || !isAtHand))
            throw pictures.Count == 0 ? new UnreadableDocumentException(UnreadableCause.Empty, fileName) : new UnreadableDocumentException(UnreadableCause.NeedsOcr, fileName, ExternalTool.Tesseract.Hint);
        var recognized = isAtHand ? new PageRecognition(folder.Path, fileName).Pages(path, pictures) : new Dictionary<int, LayoutPage>();
        var blocks = DocumentLayout.Blocks([.. pages.Select(page => recognized.GetValueOrDefault(page.Boxes.Number) ?? page.Layout)]);
        if (blocks.Count == 0)
            throw new UnreadableDocumentException(UnreadableCause.Empty, fileName);
        return new SourceDocument(fileName, sha256, Format, blocks)
        {
            IsOcr = recognized.Count > 0,
            Notes = [.. pictures.Where(number => !recognized.TryGetValue(number, out var page) || page.Words.Count == 0).Select(Unread)],
        };
    }

    private static ReadingNote Unread(int page) => new("page_is_picture", $"p{page}", new Locator($"p{page}"));
}
