using PerfEval.Etl.Recognizers;

namespace PerfEval.Tests.Etl.Forms;

/// <summary>
/// Forms in the styles of many provinces, with invented departments and figures, in every shape in which they reach the product. What is read must be
/// right; from text that lost its cells something may stay unread, and a blank form states nothing.
/// </summary>
public sealed class ProvinceFormTests
{
    private const double LeastPrecision = 0.98;
    private const double LeastF1OfTables = 0.97;
    private const double LeastF1OfText = 0.85;

    private static readonly HashSet<string> Text = ["cell-and-bar", "cell-per-line", "cell-per-line-apart", "row-per-line", "one-line", "cell-and-bar-titles-inside", "all-in-one-line", "cell-per-line-broken"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in FormSpec.Names)
            {
                // Documents without a table have one shape only.
                var hasTable = FormSpec.Load(name).Parts.Any(part => part.Rows.Count > 0);
                foreach (var rendering in FormRendering.All.Where(rendering => hasTable || rendering.Name == "one-line"))
                    cases.Add(name, rendering.Name);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognition_StatesWhatTheFormSays_WhateverItsProvinceAndShape(string name, string rendering)
    {
        var spec = FormSpec.Load(name);

        var score = new FormScore(spec, DocumentRecognition.Run(FormRendering.Of(rendering).Document(spec)).Facts);

        score.Precision.ShouldBeGreaterThanOrEqualTo(LeastPrecision, score.ToString());
        score.F1.ShouldBeGreaterThanOrEqualTo(Text.Contains(rendering) ? LeastF1OfText : LeastF1OfTables, score.ToString());
    }
}
