using System.IO.Compression;
using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Readers.Docx;

/// <summary>A Word document of hand-written parts: what word processors write and no object model would.</summary>
public sealed class WordFile
{
    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" """;

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    private readonly StringBuilder _relations = new();

    public static string P(string runs) => $"<w:p>{runs}</w:p>";

    public static string T(string text) => $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(T(text))}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public WordFile With(string type, string root, string content, string id = "")
    {
        var name = $"{type}{_parts.Count}.xml";
        _parts[name] = $"<w:{root} {Namespaces}>{content}</w:{root}>";
        _relations.Append($"""<Relationship Id="{(id.Length > 0 ? id : name)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{name}"/>""");
        return this;
    }

    public byte[] Bytes(string body)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types/>");
            Add(archive, "_rels/.rels", """<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(archive, "word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            Add(archive, "word/_rels/document.xml.rels", $"<Relationships>{_relations}</Relationships>");
            foreach (var (name, part) in _parts)
                Add(archive, "word/" + name, part);
        }
        return content.ToArray();
    }

    public SourceDocument Read(string body) => Read(Bytes(body));

    public static SourceDocument Read(byte[] bytes, string name = "文.docx")
    {
        using var content = new MemoryStream(bytes);
        return DocumentReaders.Open(content, name);
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
