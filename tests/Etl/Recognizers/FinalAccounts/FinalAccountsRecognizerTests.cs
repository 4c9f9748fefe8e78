using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers.FinalAccounts;

/// <summary>Every recognizer of final accounts against its spec file, which bears its code.</summary>
public class FinalAccountsRecognizerTests
{
    private const int Year = 2023;

    public static TheoryData<string> Codes => [.. Recognizers.Select(recognizer => recognizer.Code)];

    public static TheoryData<string, FinalAccountsSpec> Specs
    {
        get
        {
            var specs = new TheoryData<string, FinalAccountsSpec>();
            foreach (var code in Recognizers.Select(recognizer => recognizer.Code).Where(code => File.Exists(SpecFile.PathOf(PathOf(code)))))
            {
                foreach (var spec in SpecFile.Read<FinalAccountsSpec>(PathOf(code)))
                    specs.Add(code, spec);
            }
            return specs;
        }
    }

    private static IEnumerable<IRecognizer> Recognizers =>
        RecognizerCatalogue.All.Where(recognizer => recognizer.GetType().Namespace!.Contains("FinalAccounts", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Codes))]
    public void Catalogue_HasASpecFile_ForEveryRecognizer(string code) => File.Exists(SpecFile.PathOf(PathOf(code))).ShouldBeTrue();

    [Theory, MemberData(nameof(Specs))]
    public void Recognize_ReadsTheExpectedFacts(string code, FinalAccountsSpec spec)
    {
        var recognized = Recognizers.Single(recognizer => recognizer.Code == code).Recognize(SectionOf(spec)).ToArray();

        recognized.OfType<Fact>().Select(fact => AccountsFactLine.Of(fact, Year)).ShouldBe(spec.Facts);
        recognized.OfType<Unresolved>().Select(open => $"{open.Locator} {open.Reason}").ShouldBe(spec.Unresolved);
        recognized.OfType<Fact>().ShouldAllBe(fact => fact.Recognizer == code && fact.Locator.Text.StartsWith('L'));
    }

    [Theory, MemberData(nameof(Specs))]
    public void Recognize_ReadsNothing_OutsideDisclosures(string code, FinalAccountsSpec spec)
    {
        var section = SectionOf(spec) with { Kind = SectionKind.ProjectReport };

        Recognizers.Single(recognizer => recognizer.Code == code).Recognize(section).ShouldBeEmpty();
    }

    private static string PathOf(string code) => $"FinalAccounts/{code}.json";

    private static Section SectionOf(FinalAccountsSpec spec)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', spec.Lines)));
        var document = DocumentReaders.Open(content, "spec.txt");
        var profile = new DocumentProfile(DocumentKind.FinalAccountsDisclosure, "", "", "云岭县水务局", null, Year, []);
        return new Section(spec.Kind, profile, Year, "", document.Blocks);
    }
}
