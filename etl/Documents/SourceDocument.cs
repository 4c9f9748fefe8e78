namespace PerfEval.Etl.Documents;

/// <summary>源文件 — a published document as a reader delivered it; knows no word of the domain.</summary>
/// <param name="FileName">Name of the file, without folder.</param>
/// <param name="Sha256">Fingerprint of the bytes, lower-case hexadecimal.</param>
/// <param name="Format">Format by content, e.g. <c>text</c>, <c>docx</c>, <c>pdf</c>.</param>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
public sealed record SourceDocument(string FileName, string Sha256, string Format, IReadOnlyList<Block> Blocks);
