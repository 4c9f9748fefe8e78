using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers;

public class SectionizerTests
{
    public static TheoryData<SplitSpec> Splits => [.. SpecFile.Read<SplitSpec>("Sections/Splits.json")];

    [Theory, MemberData(nameof(Splits))]
    public void Split_MatchesTheSpec(SplitSpec spec)
    {
        var document = Document(spec.Text);

        Sectionizer.Split(document, DocumentClassifier.Classify(document))
            .Select(section => $"{section.Kind} {section.FiscalYear} {section.Project} {section.Blocks[0].Locator}..{section.Blocks[^1].Locator}")
            .ShouldBe(spec.Sections);
    }

    [Fact]
    public void Split_LeavesOutTablesOfContents()
    {
        var document = Document("某馆\n2030年度部门决算公开\n目 录\n第一部分 概况.....1\n一、收入.....\t2\n二、支出.....\t3\n第一部分 概况\n");

        var body = Sectionizer.Split(document, DocumentClassifier.Classify(document)).ShouldHaveSingleItem();

        body.Blocks.Select(block => block.Locator.Text).ShouldBe(["L1", "L2", "L7"]);
    }

    private static SourceDocument Document(string text) => DocumentReaders.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "probe.txt");

    public sealed record SplitSpec(string Note, string Text, IReadOnlyList<string> Sections)
    {
        public override string ToString() => Note;
    }
}
