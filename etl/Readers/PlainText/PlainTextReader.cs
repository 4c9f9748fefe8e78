using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>
/// 文本读取器 — reads text as word processors, page recognition and spreadsheets export it: tables with tabs, with one cell per
/// line or with vertical bars, broken by page ends; paragraphs cut by page ends; marks of HTML and Markdown.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "text";

    /// <summary>20 MB: the longest published accounts have below 2 MB of text; a larger file is a database dump or a log.</summary>
    public long MaxBytes => 20_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) => signature.Format == FileFormat.Unknown && TextDecoder.LooksLikeText(signature.Head.Span);

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        if (content.Length > MaxBytes)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {MaxBytes / 1_000_000} MB");
        var bytes = new byte[content.Length - content.Position];
        content.ReadExactly(bytes);
        var text = TextDecoder.Decode(bytes, fileName);
        var budget = new PartBudget(fileName);
        var lines = TextLines.Of(text, budget);
        var blocks = new BlockBuilder(lines, budget).Build();
        if (blocks.Count == 0)
            throw new UnreadableDocumentException(UnreadableCause.Empty, fileName);
        return new SourceDocument(fileName, sha256, Format, blocks);
    }
}
