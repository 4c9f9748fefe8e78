using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Readers;

/// <summary>Word documents, pages, text, bundles and PDF files made to tie up a reader: each ends soon, with blocks or with a clear refusal.</summary>
public sealed class HostileMarkupTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string, UnreadableCause> Cases => new()
    {
        { "nested controls.docx", UnreadableCause.Damaged },
        { "nested tables.docx", UnreadableCause.Damaged },
        { "entities.docx", UnreadableCause.Damaged },
        { "wide.docx", UnreadableCause.TooLarge },
        { "unpacks.docx", UnreadableCause.TooLarge },
        { "deep.html", UnreadableCause.TooLarge },
        { "tables in tables.html", UnreadableCause.TooLarge },
        { "rows.html", UnreadableCause.TooLarge },
        { "wide.html", UnreadableCause.TooLarge },
        { "wide.txt", UnreadableCause.TooLarge },
        { "circle.pdf", UnreadableCause.Damaged },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Open_Refuses_WhatIsMadeToTieUpAReader(string name, UnreadableCause cause)
    {
        var bytes = Content(name);
        var watch = Stopwatch.StartNew();

        var problem = Should.Throw<UnreadableDocumentException>(() => DocumentReaders.Open(new MemoryStream(bytes), name));

        // Poppler, where it is there, finds a page without text, or none, in it.
        problem.Cause.ShouldBeOneOf(name.EndsWith(".pdf", StringComparison.Ordinal) ? [cause, UnreadableCause.ToolMissing, UnreadableCause.NeedsOcr, UnreadableCause.Empty] : [cause]);
        watch.Elapsed.ShouldBeLessThan(Patience);
    }

    [Fact]
    public void Open_ReadsText_WhoseQuoteIsNeverClosed()
    {
        var text = "项目,金额,备注\n\"" + string.Concat(Enumerable.Repeat("甲,\n", 200_000));
        var watch = Stopwatch.StartNew();

        DocumentReaders.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "quote.csv").Blocks.ShouldNotBeEmpty();

        watch.Elapsed.ShouldBeLessThan(Patience);
    }

    private static byte[] Content(string name) => name switch
    {
        "nested controls.docx" => Docx(Nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50_000)),
        "nested tables.docx" => Docx(Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 20_000)),
        "entities.docx" => Docx("<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>",
            "<!DOCTYPE x [<!ENTITY e0 \"ha\">" + string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY e{level} \"{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}\">")) + "]>"),
        "wide.docx" => Docx("<w:tbl><w:tr>" + Repeated("<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", 100_000) + "</w:tr></w:tbl>"),
        "unpacks.docx" => Docx(Repeated("<w:p><w:r><w:t>" + new string('a', 100_000) + "</w:t></w:r></w:p>", 2_000)),
        "deep.html" => Utf8("<html><body>" + Repeated("<div>", 200_000) + "甲"),
        "tables in tables.html" => Utf8("<html><body>" + Repeated("<table><tr><td>", 50_000) + "甲"),
        "rows.html" => Utf8("<html><body><table>" + Repeated("<tr><td>1</td><td>2</td></tr>", 200_000) + "</table>"),
        "wide.html" => Utf8("<html><body><table><tr>" + Repeated("<td>1</td>", 100_000) + "</tr></table>"),
        "wide.txt" => Utf8(Repeated("1\t", 100_000)),
        "circle.pdf" => Utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static string Nested(string open, string close, int depth) =>
        Repeated(open, depth) + "<w:p><w:r><w:t>甲</w:t></w:r></w:p>" + Repeated(close, depth);

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Docx(string body, string before = "")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"{before}<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        part.Write(content);
    }
}
