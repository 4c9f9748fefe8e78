using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>A seed in another file format states the same: readers deliver the same model, and recognizers do not know the format.</summary>
public sealed class SeedRenderingTests
{
    private const double Least = 0.98;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var rendering in SeedRenderings.All)
            {
                foreach (var seed in new[] { "000", "001", "002", "003", "004" })
                    cases.Add(seed, rendering.Extension);
            }
            return cases;
        }
    }

    [SharedSeedsTheory]
    [MemberData(nameof(Cases))]
    public void Recognition_KeepsItsScore_WhenTheSeedIsWrittenInAnotherFormat(string seed, string extension)
    {
        var rendering = SeedRenderings.All.Single(candidate => candidate.Extension == extension);

        var facts = DocumentRecognition.Run(SeedRenderings.Read(seed, rendering)).Facts;

        var score = new GoldScore(seed, facts, text => text).Measure();
        score.F1.ShouldBeGreaterThanOrEqualTo(Least, score.ToString());
    }
}
