using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Provinces;

/// <summary>Made-up disclosures in the style of many provinces and years are read alike in every form a reader may deliver.</summary>
public sealed class ProvinceTests
{
    private const double Least = 0.99;

    private static readonly Dictionary<string, Func<ProvinceDocument, SourceDocument>> Forms = new()
    {
        ["merged cells"] = document => document.WithSpans(),
        ["tabs"] = document => document.WithTabs(),
        ["bars"] = document => document.WithBars(),
        ["one cell per line"] = document => document.WithCellPerLine(),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var path in Directory.GetFiles(SpecFile.PathOf("Provinces"), "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var form in Forms.Keys)
                    cases.Add(Path.GetFileNameWithoutExtension(path), form);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognition_StatesWhatTheDocumentSays_AndLittleElse(string name, string form)
    {
        var path = Path.Combine(SpecFile.PathOf("Provinces"), name);
        var document = Forms[form](ProvinceDocument.Load(path + ".txt"));

        var score = ProvinceScore.Of(File.ReadLines(path + ".facts"), DocumentRecognition.Run(document).Facts);

        score.F1.ShouldBeGreaterThanOrEqualTo(Least, score.ToString());
        score.Precision.ShouldBeGreaterThanOrEqualTo(Least, score.ToString());
    }
}
