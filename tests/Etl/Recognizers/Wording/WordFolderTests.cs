using System.Globalization;
using PerfEval.Etl.Recognizers.Wording;
using PerfEval.Etl.Resources;

namespace PerfEval.Tests.Etl.Recognizers.Wording;

/// <summary>An entry that cannot be used is named with its file and place.</summary>
public sealed class WordFolderTests : IDisposable
{
    private readonly WordFiles _own = new();

    public static TheoryData<string> Files => [.. Vocabulary.Files];

    [Theory]
    [InlineData("line-names.json", """{ "income-expenditure": { "income.other": ["零星收入"] } }""")]
    [InlineData("line-names.json", """{ "income-expenditure": { "procurement.total": ["采购总额"] } }""")]
    [InlineData("evaluation-words.json", """{ "fundColumns": { "Outturn": ["花掉的钱"] }, "grades": ["甲等"] }""")]
    [InlineData("evaluation-words.json", """{ "levels": [{ "family": "Benefit", "name": "效益指标", "level1": ["成效指标"], "level2": [] }] }""")]
    [InlineData("table-titles.json", """[{ "kind": "Income", "all": ["进账", "表"] }]""")]
    [InlineData("fiscal-lines.json", """[{ "key": "income.other", "pattern": "零星收入", "example": "零星收入" }]""")]
    [InlineData("name-words.csv", "role,word\nending,补贴费\n")]
    [InlineData("河北省@2021/cues.json", """[{ "cue": "Increase", "pattern": "攀升", "example": "攀升" }]""")]
    public void Check_FindsNothing_WhenEntriesAreLikeTheBuiltInOnes(string file, string text) => Check(file, text).ShouldBeEmpty();

    [Theory]
    [InlineData("titles.json", "[]", "titles.json", "words.file_unknown")]
    [InlineData("cues.json", "[{]", "cues.json L1", "words.not_json")]
    [InlineData("header-words.json", """["接待"]""", "header-words.json $", "words.shape")]
    [InlineData("header-words.json", """{ "公务接待费": [""] }""", "header-words.json $.公务接待费[0]", "words.shape")]
    [InlineData("line-names.json", """{ "income-expenditure": { "income.unheard_of": ["甲"] } }""", "line-names.json $.income-expenditure", "words.key_unknown")]
    [InlineData("line-names.json", """{ "no-such-table": { "income.other": ["甲"] } }""", "line-names.json $", "words.key_unknown")]
    [InlineData("evaluation-words.json", """{ "fundColumns": { "Spending": ["甲"] } }""", "evaluation-words.json $.fundColumns", "words.key_unknown")]
    [InlineData("table-titles.json", """[{ "kind": "Lottery", "any": ["彩票"] }]""", "table-titles.json $[0].kind", "words.value_unknown")]
    [InlineData("cues.json", """[{ "cue": "Increase", "pattern": "攀(升", "example": "攀升" }]""", "cues.json $[0].pattern", "words.not_pattern")]
    [InlineData("cues.json", """[{ "cue": "Increase", "pattern": "攀升", "example": "上扬" }]""", "cues.json $[0].pattern", "words.example_differs")]
    [InlineData("cues.json", """[{ "cue": "Increase", "example": "攀升" }]""", "cues.json $[0]", "words.field_missing")]
    [InlineData("fiscal-lines.json", """[{ "key": "income.unheard_of", "pattern": "甲", "example": "甲" }]""", "fiscal-lines.json $[0].key", "words.key_unknown")]
    [InlineData("name-words.csv", "role,word\nsuffix,补贴费\n", "name-words.csv L2", "words.value_unknown")]
    [InlineData("regions.csv", "code,title\n130000,甲省\n", "regions.csv L2", "words.column_unknown")]
    [InlineData("regions.csv", "code,name\n,甲省\n", "regions.csv L2", "words.field_missing")]
    [InlineData("甲县/regions.csv", "code,name\n130000,甲省\n", "甲县/regions.csv", "words.not_scoped")]
    [InlineData("2019至2020/cues.json", "[]", "2019至2020", "words.scope_unknown")]
    [InlineData("甲县@2022-2020/cues.json", "[]", "甲县@2022-2020", "words.scope_unknown")]
    public void Check_NamesTheEntry_WhenItCannotBeUsed(string file, string text, string place, string code)
    {
        var problem = Check(file, text)[0];

        ($"{problem.File} {problem.Entry}".TrimEnd(), problem.Code).ShouldBe((place, code));
    }

    [Fact]
    public void From_LeavesTheFileOut_WhenAnEntryCannotBeUsed()
    {
        _own.With("header-words.json", """{ "公务接待费": ["待客费", 7] }""").With("cues.json", """[{ "cue": "Increase", "pattern": "攀升", "example": "攀升" }]""");

        var own = Vocabulary.From(_own.Path, out var problems);

        problems.Count.ShouldBe(1);
        own.Json<Dictionary<string, string[]>>("header-words.json")["公务接待费"].ShouldNotContain("待客费");
        own.Json<Dictionary<string, string>[]>("cues.json")[0]["pattern"].ShouldBe("攀升");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltInFile_PassesItsOwnCheck(string file)
    {
        using var reader = new StreamReader(Vocabulary.Open(file));

        WordCheck.Of(file, file, reader.ReadToEnd()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltInFile_IsDescribed_InBothLanguages(string file)
    {
        var before = CultureInfo.CurrentUICulture;
        foreach (var language in new[] { "zh-CN", "en" })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            Messages.Text($"words.file.{file}").ShouldNotStartWith("words.");
        }

        CultureInfo.CurrentUICulture = before;
    }

    public void Dispose() => _own.Dispose();

    private IReadOnlyList<WordProblem> Check(string file, string text)
    {
        _own.With(file, text);
        return WordFolder.Check(_own.Path, out _);
    }
}
