using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Readers.Legacy;

public sealed class LegacyOfficeReaderTests
{
    [LibreOfficeFact]
    public void Read_DeliversParagraphsAndTables_WhenTheFileIsOfAnOldFormat()
    {
        const string Rtf = """
            {\rtf1\ansi\uc1 Water bureau 2031\par
            \trowd\cellx2000\cellx4000\intbl Canal\cell 328.50\cell\row
            \trowd\cellx2000\cellx4000\intbl Road\cell 12.00\cell\row
            \pard End\par}
            """;
        using var content = new MemoryStream(Encoding.ASCII.GetBytes(Rtf));

        var document = DocumentReaders.Open(content, "决算 $(touch x);'.doc");

        document.Format.ShouldBe("rtf");
        document.Blocks.OfType<Table>().ShouldHaveSingleItem().Rows[0].Cells.Select(cell => cell.Text).ShouldBe(["Canal", "328.50"]);
        document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldContain("Water bureau 2031");
    }
}
