using System.IO.Compression;
using System.Text;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Readers;

public sealed class FileSignaturesTests
{
    [Theory]
    [InlineData("%PDF-1.7 …", FileFormat.Pdf)]
    [InlineData("{\\rtf1\\ansi …", FileFormat.Rtf)]
    [InlineData("\r\n\r\n<%@ page language=\"java\" %>\n<html><body>", FileFormat.Html)]
    [InlineData("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", FileFormat.Html)]
    [InlineData("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>", FileFormat.Html)]
    [InlineData("<table><tr><td>甲</td></tr></table>", FileFormat.Html)]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"甲\"\r\n", FileFormat.Mhtml)]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument>", FileFormat.WordXml)]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", FileFormat.SpreadsheetXml)]
    [InlineData("<?xml version=\"1.0\"?><data/>", FileFormat.OtherXml)]
    [InlineData("<5000元的项目\t1", FileFormat.Unknown)]
    [InlineData("From: 预算股\n关于…", FileFormat.Unknown)]
    public void Of_TellsMarkupByItsRoot(string text, FileFormat expected) =>
        Of(Encoding.UTF8.GetBytes(text)).Format.ShouldBe(expected);

    [Theory]
    [InlineData("[Content_Types].xml word/document.xml", FileFormat.Docx)]
    [InlineData("[Content_Types].xml xl/workbook.xml", FileFormat.Xlsx)]
    [InlineData("_rels/.rels xl/workbook.bin [Content_Types].xml", FileFormat.Xlsb)]
    [InlineData("[Content_Types].xml ppt/presentation.xml", FileFormat.OtherOpenXml)]
    [InlineData("mimetype content.xml", FileFormat.OpenDocument)]
    [InlineData("OFD.xml Doc_0/Document.xml", FileFormat.Ofd)]
    [InlineData("决算/附件1.docx word/readme.txt", FileFormat.Zip)]
    public void Of_TellsAZipByItsParts(string names, FileFormat expected) => Of(Zip(names.Split(' '))).Format.ShouldBe(expected);

    [Fact]
    public void Of_StillTellsAZip_WhenItsEndIsMissing() =>
        Of(Zip("[Content_Types].xml", "word/document.xml", "word/styles.xml")[..^60]).Format.ShouldBe(FileFormat.Docx);

    [Fact]
    public void Of_EndsOnRandomContainers()
    {
        var random = new Random(11);
        foreach (var magic in new byte[][] { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [(byte)'P', (byte)'K', 3, 4] })
        {
            for (var round = 0; round < 300; round++)
            {
                var bytes = new byte[random.Next(8, 9_000)];
                random.NextBytes(bytes);
                magic.CopyTo(bytes, 0);
                if (bytes.Length > 31)
                    (bytes[30], bytes[31]) = (9, 0);

                Should.NotThrow(() => Of(bytes));
            }
        }
    }

    private static FileSignature Of(byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return FileSignatures.Of(content);
    }

    private static byte[] Zip(params string[] names)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
                archive.CreateEntry(name, CompressionLevel.NoCompression).Open().Dispose();
        }
        return content.ToArray();
    }
}
