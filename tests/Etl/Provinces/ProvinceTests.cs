using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
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

    // Where empty cells are gone some values fit several columns; those stay open instead of becoming wrong facts.
    private const double LeastWithoutCells = 0.85;

    private static readonly Dictionary<string, Func<ProvinceDocument, SourceDocument>> FormsWithoutCells = new()
    {
        ["text layer"] = document => document.AsTextLayer(),
        ["copied text"] = document => document.AsCopiedText(),
        ["one line"] = document => document.InOneLine(),
    };

    public static TheoryData<string, string> Cases => All(Forms.Keys);

    public static TheoryData<string, string> EveryCase => All(Forms.Keys.Concat(FormsWithoutCells.Keys));

    public static TheoryData<string, string> CasesWithoutCells => All(FormsWithoutCells.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognition_StatesWhatTheDocumentSays_AndLittleElse(string name, string form)
    {
        var score = Score(name, Forms[form]);

        score.F1.ShouldBeGreaterThanOrEqualTo(Least, score.ToString());
        score.Precision.ShouldBeGreaterThanOrEqualTo(Least, score.ToString());
    }

    [Theory]
    [MemberData(nameof(CasesWithoutCells))]
    public void Recognition_StaysRight_WhenEmptyCellsVanish(string name, string form)
    {
        var score = Score(name, FormsWithoutCells[form]);

        score.Precision.ShouldBeGreaterThanOrEqualTo(Least, score.ToString());
        score.F1.ShouldBeGreaterThanOrEqualTo(LeastWithoutCells, score.ToString());
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void Recognition_StatesNoMoney_WhenTheFormIsBlank(string name, string form)
    {
        var blank = ProvinceDocument.Load(Path.Combine(SpecFile.PathOf("Provinces"), name + ".txt")).Blank();

        var facts = DocumentRecognition.Run(Forms.GetValueOrDefault(form, FormsWithoutCells.GetValueOrDefault(form)!)(blank)).Facts;

        facts.Where(fact => FactLocators.Figures(fact).Any(figure => figure is { State: ValueState.Value, PrintedUnit: not ("" or "辆" or "台" or "人" or "个") })).ShouldBeEmpty();
    }

    private static ProvinceScore Score(string name, Func<ProvinceDocument, SourceDocument> form)
    {
        var path = Path.Combine(SpecFile.PathOf("Provinces"), name);
        return ProvinceScore.Of(File.ReadLines(path + ".facts"), DocumentRecognition.Run(form(ProvinceDocument.Load(path + ".txt"))).Facts);
    }

    private static TheoryData<string, string> All(IEnumerable<string> forms)
    {
        var cases = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(SpecFile.PathOf("Provinces"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var form in forms)
                cases.Add(Path.GetFileNameWithoutExtension(path), form);
        }
        return cases;
    }
}
