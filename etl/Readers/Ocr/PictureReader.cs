using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Layout;
using PerfEval.Etl.Readers.Tools;

namespace PerfEval.Etl.Readers.Ocr;

/// <summary>图片读取器 — recognises the text of a scanned page that is a picture file.</summary>
public sealed class PictureReader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "picture";

    /// <summary>60 MB: a colour scan of one page has below 30 MB.</summary>
    public long MaxBytes => 60_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) => signature.Format == FileFormat.Picture;

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        if (!PageRecognition.IsAtHand(drawsPages: false))
            throw new UnreadableDocumentException(UnreadableCause.NeedsOcr, fileName, ExternalTool.Tesseract.Hint);
        using var folder = new TemporaryFolder();
        var page = new PageRecognition(folder.Path, fileName).Picture(folder.Write(content, ".picture"));
        if (page.Words.Count == 0)
            throw new UnreadableDocumentException(UnreadableCause.Empty, fileName);
        return new SourceDocument(fileName, sha256, Format, DocumentLayout.Blocks([page])) { IsOcr = true };
    }
}
