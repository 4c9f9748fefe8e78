using System.Text;
using PerfEval.Etl.Readers.Layout;
using PerfEval.Etl.Readers.Pdf.Rules;

namespace PerfEval.Tests.Etl.Readers.Pdf;

public sealed class RulingReaderTests
{
    [Theory]
    [InlineData("100 600 m 300 600 l S", 200, 100, 300)]
    [InlineData("100 599.5 200 1 re f", 200, 100, 300)]
    [InlineData("q 2 0 0 2 0 0 cm 50 300 m 150 300 l S Q", 200, 100, 300)]
    [InlineData("150 0 500 800 re W n 100 600 m 300 600 l S", 200, 150, 300)]
    [InlineData("(text with S and ) \\( f) Tj 100 600 m 300 600 l S", 200, 100, 300)]
    public void Read_FindsALine_HoweverItIsDrawn(string drawing, double at, double from, double to) =>
        Read(drawing).Across.ShouldContain(new Ruling(at, from, to));

    [Fact]
    public void Read_FindsFourSides_WhenABoxIsDrawn()
    {
        var page = Read("100 500 200 100 re S");

        page.Across.Select(line => line.At).ShouldBe([200, 300]);
        page.Down.Select(line => line.At).ShouldBe([100, 300]);
    }

    [Fact]
    public void Read_LeavesBackgroundsOut_WhenABoxIsFilled() => Read("100 500 200 100 re f").Across.ShouldBeEmpty();

    [Fact]
    public void Read_TurnsThePage_WhenItIsShownTurned() => Read("100 600 m 300 600 l S", "/Rotate 90").Down.ShouldContain(new Ruling(600, 100, 300));

    [Fact]
    public void Read_SaysNothing_WhenTheFileIsEncrypted() =>
        new RulingReader(Encoding.Latin1.GetBytes(File("100 600 m 300 600 l S", "").Replace("/Root", "/Encrypt 9 0 R /Root", StringComparison.Ordinal)), TimeSpan.FromSeconds(5)).Read().ShouldBeEmpty();

    [Fact]
    public void Read_ComesToAnEnd_WhenPagesHoldThemselves() =>
        new RulingReader(Encoding.Latin1.GetBytes("1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [2 0 R 2 0 R]>> endobj trailer <</Root 1 0 R>>"), TimeSpan.FromSeconds(5)).Read().ShouldBeEmpty();

    private static PageRulings Read(string drawing, string more = "") => new RulingReader(Encoding.Latin1.GetBytes(File(drawing, more)), TimeSpan.FromSeconds(5)).Read().ShouldHaveSingleItem();

    private static string File(string drawing, string more) =>
        $"%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Kids [3 0 R] /MediaBox [0 0 600 800] {more}>> endobj\n"
        + $"3 0 obj <</Type /Page /Contents 4 0 R>> endobj\n4 0 obj <</Length {drawing.Length}>> stream\n{drawing}\nendstream endobj\ntrailer <</Root 1 0 R>>";
}
