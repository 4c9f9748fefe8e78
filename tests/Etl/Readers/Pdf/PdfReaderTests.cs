using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Readers.Tools;
using PerfEval.Tests.Etl.Variants.Printed;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Readers.Pdf;

public sealed class PdfReaderTests
{
    private const string Form = """
        <meta charset="utf-8"><style>td { border: 1px solid; padding: 6px } body { font: 16px 'Noto Sans CJK SC' }</style><h2>青山县水利局项目支出绩效自评表</h2>
        <table><tr><td>项目名称</td><td>支渠维修</td></tr><tr><td>全年预算数</td><td>328.50</td></tr><tr><td>全年执行数</td><td>317.26</td></tr></table>
        """;

    [PopplerFact]
    public void Read_SaysDamaged_WhenTheFileIsCut() => Cause("%PDF-1.7 rest of a page description"u8.ToArray()).ShouldBe(UnreadableCause.Damaged);

    [PopplerFact]
    public void Read_SaysPasswordProtected_WhenTheFileAsksForOne() =>
        Cause(File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "Etl", "Readers", "Pdf", "closed.pdf"))).ShouldBe(UnreadableCause.PasswordProtected);

    [PopplerFact]
    public void Read_SaysEmpty_WhenNoPageShowsAnything() => Cause(Encoding.Latin1.GetBytes(
        "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Count 1 /Kids [3 0 R]>> endobj\n"
        + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800]>> endobj\ntrailer <</Root 1 0 R>>\n")).ShouldBe(UnreadableCause.Empty);

    [RecognitionFact]
    public void Read_RecognisesThePage_WhenItIsAPicture()
    {
        var (picture, pdf) = Scan(Form);

        foreach (var document in new[] { Open(picture, "自评表.png"), Open(pdf, "自评表.pdf") })
        {
            document.IsOcr.ShouldBeTrue();
            string.Concat(document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text)
                .Concat(document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text))).ShouldContain("317.26");
        }
        Open(pdf, "自评表.pdf").Blocks.OfType<Table>().ShouldHaveSingleItem().Rows.Count.ShouldBe(3);
    }

    /// <summary>A printed page as a picture, and as a PDF file that holds nothing but the picture.</summary>
    private static (byte[] Picture, byte[] Pdf) Scan(string page)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(new MemoryStream(PrintedPages.Print(page)), ".pdf");
        var picture = Path.Combine(folder.Path, "scan");
        ToolRun.Run(ExternalTool.PdfToImage.Demand("scan"), ["-r", "200", "-png", "-singlefile", path, picture], folder.Path, new ToolLimits(TimeSpan.FromMinutes(1), 1_000)).Succeeded.ShouldBeTrue();
        var bytes = File.ReadAllBytes(picture + ".png");
        var scan = PrintedPages.Print($"<style>@page {{ size: A4; margin: 0 }} body {{ margin: 0 }} img {{ width: 209mm; height: 295mm; display: block }}</style><img src=\"data:image/png;base64,{Convert.ToBase64String(bytes)}\">");
        return (bytes, scan);
    }

    private static SourceDocument Open(byte[] bytes, string name)
    {
        using var content = new MemoryStream(bytes);
        return DocumentReaders.Open(content, name);
    }

    private static UnreadableCause Cause(byte[] bytes) => Should.Throw<UnreadableDocumentException>(() => Open(bytes, "决算 $(touch x);'.pdf")).Cause;
}
