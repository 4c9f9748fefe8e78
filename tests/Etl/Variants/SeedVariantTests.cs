using System.Text;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Variants;

/// <summary>Seeds that say the same with other names, words, units and table forms are read as well: the recognizers go by meaning.</summary>
public sealed class SeedVariantTests
{
    private const double Least = 0.97;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var seed in new[] { "000", "001", "002", "003", "004" })
            {
                foreach (var variant in SeedVariants.All)
                    cases.Add(seed, variant.Name);
            }
            return cases;
        }
    }

    [SharedSeedsTheory]
    [MemberData(nameof(Cases))]
    public void Recognition_KeepsItsScore_WhenTheSeedIsTurned(string seed, string variant)
    {
        var turn = SeedVariants.All.Single(candidate => candidate.Name == variant);
        var text = turn.Document(File.ReadAllText(SeedDocuments.PathOf(seed)));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var score = new GoldScore(seed, DocumentRecognition.Run(DocumentReaders.Open(content, "variant.txt")).Facts, turn.Label).Measure();

        score.F1.ShouldBeGreaterThanOrEqualTo(Least, score.ToString());
    }
}
