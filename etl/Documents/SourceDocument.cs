namespace PerfEval.Etl.Documents;

/// <summary>源文件 — a published document as a reader delivered it; knows no word of the domain.</summary>
/// <param name="FileName">Name of the file, without folder; inside a bundle the bundle's name and a slash go before it.</param>
/// <param name="Sha256">Fingerprint of the bytes, lower-case hexadecimal.</param>
/// <param name="Format">Format by content, e.g. <c>text</c>, <c>docx</c>, <c>pdf</c>.</param>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
public sealed record SourceDocument(string FileName, string Sha256, string Format, IReadOnlyList<Block> Blocks)
{
    /// <summary>阅读附注 — what the reader saw but left out, e.g. a hidden sheet; listed with the unread places, never dropped in silence.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    /// <summary>文字识别 — whether the text comes from OCR of pictures, which lowers the confidence of everything read from it.</summary>
    public bool IsOcr { get; init; }
}
