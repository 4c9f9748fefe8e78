using System.Text;
using PerfEval.Etl.Readers.Layout;
using PerfEval.Etl.Readers.Pdf;

namespace PerfEval.Tests.Etl.Readers.Pdf;

public sealed class BoxReaderTests
{
    [Fact]
    public void Pages_HoldTheirWords_WhenCharactersAreEscapedOrForbidden()
    {
        var page = Pages("""
            <page width="595.0" height="842.0">
              <line xMin="1" yMin="2" xMax="3" yMax="4">
                <word xMin="10.5" yMin="20.5" xMax="30.5" yMax="40.5">甲&amp;乙</word>
            """ + "\n<word xMin=\"1\" yMin=\"1\" xMax=\"1\" yMax=\"2\">\u0001x</word>\n</line>\n</page>").ShouldHaveSingleItem();

        page.Words[0].ShouldBe(new WordBox(10.5, 20.5, 30.5, 40.5, "甲&乙"));
        page.Words[1].Width.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Upright_TurnsThePage_WhenItsLinesRunUpOrDown(bool isDown)
    {
        // Two words of one line of a page that lies on its side; read upright the first stands left of the second.
        var (one, other) = (new WordBox(100, 100, 110, 140, "水利局"), new WordBox(100, 200, 110, 240, "决算表"));
        var words = isDown ? new[] { one, other } : [other, one];

        var page = UprightPage.Of(new BoxedPage(1, 600, 800, words, [1, 1]), [], []);

        (page.Width, page.Height).ShouldBe((800, 600));
        page.Words[0].Right.ShouldBeLessThan(page.Words[1].Left);
        page.Words[0].Width.ShouldBe(40);
    }

    private static List<BoxedPage> Pages(string xhtml) => [.. BoxReader.Pages(new MemoryStream(Encoding.UTF8.GetBytes(xhtml)))];
}
