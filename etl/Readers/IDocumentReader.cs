using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers;

/// <summary>读取器 — turns the bytes of one format into paragraphs and tables with positions; knows no word of the domain.</summary>
public interface IDocumentReader
{
    /// <summary>格式 — the format's short name, e.g. <c>text</c>.</summary>
    string Format { get; }

    /// <summary>大小上限 — bytes; larger files are refused before they are read, so that memory stays bounded.</summary>
    long MaxBytes { get; }

    /// <summary>能否读取 — whether a file of this content is for this reader; the name only decides where the content leaves it open.</summary>
    bool CanRead(FileSignature signature, string fileName);

    /// <summary>读取 — reads the whole file.</summary>
    /// <exception cref="UnreadableDocumentException">The file is empty, damaged, too large or in an unknown encoding.</exception>
    SourceDocument Read(Stream content, string fileName, string sha256);
}
