using System.Text;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Loading.Names;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Recognizers.Classification;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Tests.Etl.Recognizers.Wording;

/// <summary>What a bureau writes into its word files is read by; what holds for another region or year is not.</summary>
public sealed class VocabularyTests : IDisposable
{
    private const string Titles = """[{ "kind": "ThreePublic", "any": ["三项费用"] }] // our county's title""";
    private const string Headers = """{ "因公出国（境）费": ["外出访问费"], }""";

    private readonly WordFiles _own = new();

    [Fact]
    public void ThreePublicTable_IsUnread_ByTheBuiltInWords() => ThreePublic(Vocabulary.BuiltIn).ShouldBeEmpty();

    [Fact]
    public void ThreePublicTable_IsRead_WhenTitleAndHeaderAreAdded()
    {
        _own.With("table-titles.json", Titles).With("header-words.json", Headers);

        var facts = ThreePublic(Own());

        facts.Single(fact => fact.Category == ThreePublicCategory.Overseas).Amount.Value.ShouldBe(1_200m);
        facts.Single(fact => fact.Category == ThreePublicCategory.Total).Amount.Value.ShouldBe(9_800.50m);
    }

    [Theory]
    [InlineData("云山市", 6)]
    [InlineData("云山市@2021", 6)]
    [InlineData("云山市@2019-2021", 6)]
    [InlineData("@2020-", 6)]
    [InlineData("云山市@2022-", 0)]
    [InlineData("@2019-2020", 0)]
    [InlineData("白水市", 0)]
    [InlineData("1301", 0)]
    public void ThreePublicTable_IsRead_WhenTheFolderHoldsForRegionAndYear(string scope, int facts)
    {
        _own.With($"{scope}/table-titles.json", Titles).With($"{scope}/header-words.json", Headers);

        ThreePublic(Own()).Count.ShouldBe(facts);
    }

    [Fact]
    public void For_FollowsTheRegionsAbove_WhenTheScopeIsACode()
    {
        _own.With("regions.csv", "code,name,aliases,parent,zone\n990000,某某省,,,\n990100,云山市,云山,990000,\n").With("99/table-titles.json", Titles).With("99/header-words.json", Headers);

        ThreePublic(Own()).Count.ShouldBe(6);
    }

    [Fact]
    public void Words_MoveToTheKey_UnderWhichTheBureauPutsThem()
    {
        _own.With("header-words.json", """{ "公务接待费": ["外出访问费"] }""").With("2101/header-words.json", """{ "因公出国(境)费": ["外出访问费"] }""");
        var own = Own();

        own.For(["210100"], 2021).Json<Dictionary<string, string[]>>("header-words.json").Where(list => list.Value.Contains("外出访问费")).Select(list => list.Key).ShouldBe(["因公出国(境)费"]);
        own.For(["220100"], 2021).Json<Dictionary<string, string[]>>("header-words.json").Where(list => list.Value.Contains("外出访问费")).Select(list => list.Key).ShouldBe(["公务接待费"]);
    }

    [Fact]
    public void Patterns_ComeFirst_WhenTheyAreTheBureausOwn()
    {
        _own.With("cues.json", """[{ "cue": "Decrease", "pattern": "瘦身", "example": "瘦身" }]""");

        var cues = Own().Json<Dictionary<string, string>[]>("cues.json");

        cues[0]["pattern"].ShouldBe("瘦身");
        cues.Length.ShouldBe(Vocabulary.BuiltIn.Json<Dictionary<string, string>[]>("cues.json").Length + 1);
    }

    [Fact]
    public void Names_UseTheBureausWords_WhileTheyAreCurrent()
    {
        _own.With("name-words.csv", "role,word,example,short\nending,专项经费补贴,,\n").With("regions.csv", "code,name\n991234,桃花源县\n");

        using (Own().Enter())
        {
            NameWords.Endings.ShouldContain("专项经费补贴");
            Regions.Find("桃花源县").ShouldNotBeNull().Code.ShouldBe("991234");
        }

        NameWords.Endings.ShouldNotContain("专项经费补贴");
        Regions.Find("桃花源县").ShouldBeNull();
    }

    [Fact]
    public void From_IsTheBuiltInVocabulary_WhenThereIsNoFolder()
    {
        Vocabulary.From(Path.Combine(_own.Path, "none"), out var problems).ShouldBeSameAs(Vocabulary.BuiltIn);

        problems.ShouldBeEmpty();
    }

    public void Dispose() => _own.Dispose();

    private Vocabulary Own()
    {
        var own = Vocabulary.From(_own.Path, out var problems);
        problems.ShouldBeEmpty();
        return own;
    }

    private static List<ThreePublicFact> ThreePublic(Vocabulary words)
    {
        const string Text = """
            云山市水务局2021年度部门决算公开

            行政经费“三项费用”情况表
            单位：元

            合计	外出访问费	公务用车购置及运行维护费			公务接待费
            		小计	公务用车购置费	公务用车运行维护费	
            9800.50	1200.00	8000.00	0.00	8000.00	600.50
            """;
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        using var current = words.Enter();
        return [.. DocumentRecognition.Run(DocumentReaders.Open(content, "决算.txt")).Facts.OfType<ThreePublicFact>()];
    }
}
