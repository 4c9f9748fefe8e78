using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Variants;

/// <summary>The seeds as they are, read by all recognizers together, against all labels.</summary>
public sealed class SeedScoreTests
{
    [SharedSeedsTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Recognition_StatesWhatTheLabelsSay_AndNoProjectOrIndicatorMore(string seed)
    {
        var score = new GoldScore(seed, DocumentRecognition.Run(DocumentReaders.Open(SeedDocuments.PathOf(seed))).Facts, text => text).Measure(everyLine: true);

        score.Wrong.ShouldBeEmpty(score.ToString());
        score.Missing.ShouldBeEmpty(score.ToString());
        score.ExtraRows.ShouldBeEmpty(score.ToString());
    }
}
