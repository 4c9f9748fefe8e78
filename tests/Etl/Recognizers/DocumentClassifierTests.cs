using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Recognizers;

public class DocumentClassifierTests
{
    public static TheoryData<ProfileSpec> Profiles => [.. SpecFile.Read<ProfileSpec>("Classification/Profiles.json")];

    [Theory, MemberData(nameof(Profiles))]
    public void Classify_MatchesTheSpec(ProfileSpec spec)
    {
        var profile = DocumentClassifier.Classify(Document(spec.Text));

        new ProfileSpec(spec.Text, profile.Kind, profile.Title, profile.Region, profile.Department, profile.DepartmentCode, profile.FiscalYear).ShouldBe(spec);
    }

    [Fact]
    public void Classify_GivesEvidenceForEveryPart()
    {
        var profile = DocumentClassifier.Classify(Document("某河县水务局\n\n2031年部门预算信息公开\n\n正文。\n"));

        profile.Evidence.Select(evidence => $"{evidence.Part} {evidence.Locator}").ShouldBe(["kind L3", "department L1", "region L1", "fiscal_year L3"]);
    }

    private static SourceDocument Document(string text) => DocumentReaders.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "probe.txt");

    public sealed record ProfileSpec(string Text, DocumentKind Kind, string Title, string Region, string Department, string? Code, int? Year)
    {
        public override string ToString() => Text[..Math.Min(30, Text.Length)];
    }
}
