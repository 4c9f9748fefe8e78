using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Tests.Etl.Recognizers.Text;

public class FirstCharactersTests
{
    public static TheoryData<string> PatternFiles => [.. Vocabulary.Files.Where(file => file is "cues.json" or "fiscal-lines.json" or "three-public.json" or "project-funds.json")];

    [Theory]
    [InlineData("年初|年末", "年")]
    [InlineData("(?:较|比)上年", "较比")]
    [InlineData("上?一?年度", "上一年")]
    [InlineData("[，,]", "，,")]
    [InlineData("[a-c]x", "abc")]
    [InlineData("(?<!基本|大致)持平", "持")]
    [InlineData("(?=其中)其|货", "其货")]
    [InlineData("(?<year>本年)", "本")]
    [InlineData("(?:甲)*乙", "甲乙")]
    [InlineData("甲{0,2}乙", "甲乙")]
    [InlineData("甲{2}乙", "甲")]
    [InlineData(@"\(含\)", "(")]
    public void Of_ReadsWhatAMatchCanBeginWith(string pattern, string characters) => FirstCharacters.Of(pattern).ShouldNotBeNull().Order().ShouldBe(characters.Order());

    [Theory]
    [InlineData(".年")]
    [InlineData("[^，]年")]
    [InlineData(@"\S年")]
    [InlineData(@"\p{L}")]
    [InlineData("年?")]
    [InlineData("年|")]
    [InlineData("(?i)a")]
    [InlineData("年)")]
    public void Of_IsAny_WhenThePatternSaysNoMore(string pattern) => FirstCharacters.Of(pattern).ShouldBeNull();

    [Theory]
    [MemberData(nameof(PatternFiles))]
    public void Of_HoldsTheExampleOfEveryWord(string file)
    {
        foreach (var word in Vocabulary.BuiltIn.Json<Dictionary<string, string>[]>(file))
        {
            var first = Regex.Match(word["example"], word["pattern"]).Value[0];

            FirstCharacters.Of(word["pattern"]).ShouldNotBeNull(word["pattern"]).ShouldContain(first);
        }
    }
}
