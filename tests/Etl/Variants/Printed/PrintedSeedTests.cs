using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Etl.Variants.Renderings;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Variants.Printed;

/// <summary>A seed that was printed states the same: tables come back from the places of their words, with and without drawn lines.</summary>
public sealed class PrintedSeedTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var style in PrintStyle.All)
            {
                foreach (var seed in new[] { "000", "001", "002", "003", "004" })
                    cases.Add(seed, style.Name);
            }
            return cases;
        }
    }

    [PrintedSeedsTheory]
    [MemberData(nameof(Cases))]
    public void Recognition_KeepsItsScore_WhenTheSeedIsPrinted(string seed, string style)
    {
        var print = PrintStyle.All.Single(candidate => candidate.Name == style);
        var blocks = print.Merged ? SeedRenderings.Blocks(seed) : DocumentReaders.Open(SeedDocuments.PathOf(seed)).Blocks;
        using var content = new MemoryStream(PrintedPages.Of(blocks, print));

        var facts = DocumentRecognition.Run(DocumentReaders.Open(content, "printed.pdf")).Facts;

        var score = new GoldScore(seed, facts, text => text).Measure();
        score.F1.ShouldBeGreaterThanOrEqualTo(print.Least, score.ToString());
    }
}
