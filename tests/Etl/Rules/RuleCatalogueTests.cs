using System.Globalization;
using System.Resources;
using PerfEval.Etl.Rules;

namespace PerfEval.Tests.Etl.Rules;

/// <summary>Every entry of the catalogue is a check in the code or says why not; every text is there in both languages.</summary>
public sealed class RuleCatalogueTests
{
    [Fact]
    public void All_HasEveryIdOnce() => RuleCatalogue.All.Select(rule => rule.Id).ShouldBeUnique();

    [Fact]
    public void All_HasTheWholeCatalogue()
    {
        var families = RuleCatalogue.All.GroupBy(rule => rule.Id[..2]).ToDictionary(family => family.Key, family => family.Count());

        families.ShouldBe(new Dictionary<string, int>
        {
            ["FA"] = 25, ["FN"] = 16, ["SG"] = 15, ["DS"] = 13, ["BD"] = 13, ["PE"] = 46, ["WD"] = 8, ["XD"] = 15, ["DL"] = 8, ["DQ"] = 14,
        });
    }

    [Fact]
    public void RuleSet_HoldsEveryEntryThatGivesNoReason()
    {
        var written = RuleSet.All.Select(rule => rule.Id).ToList();

        written.ShouldBeUnique();
        RuleCatalogue.All.Where(rule => rule.Unimplemented.Length == 0).Select(rule => rule.Id).ShouldBe(written, ignoreOrder: true);
    }

    [Fact]
    public void All_SaysEverythingInBothLanguages()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            new[] { rule.Title, rule.TitleInEnglish, rule.Sense, rule.SenseInEnglish, rule.Kinds }.ShouldAllBe(text => text.Length > 0, rule.Id);
            "ALPQ".ShouldContain(rule.Basis);
            "VSM".ShouldContain(rule.Confidence);
        }
    }

    [Fact]
    public void All_NamesOnlyKnownRelations()
    {
        var ids = RuleCatalogue.All.Select(rule => rule.Id).ToHashSet();

        RuleCatalogue.All.SelectMany(rule => rule.YieldsTo.Concat(rule.Neighbours)).ShouldAllBe(id => ids.Contains(id));
    }

    [Fact]
    public void Texts_HaveTheSameKeysInBothLanguages()
    {
        var texts = new ResourceManager("PerfEval.Etl.Resources.RuleTexts", typeof(RuleTexts).Assembly);

        Keys(texts, "en").ShouldBe(Keys(texts, ""), ignoreOrder: true);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Texts_CanBeFilledIn(string language)
    {
        var texts = new ResourceManager("PerfEval.Etl.Resources.RuleTexts", typeof(RuleTexts).Assembly);

        foreach (var key in Keys(texts, ""))
            string.Format(CultureInfo.InvariantCulture, texts.GetString(key, CultureInfo.GetCultureInfo(language))!, "a", "b", "c", "d", "e", "f", "g", "h").ShouldNotBeNullOrWhiteSpace();
    }

    private static List<string> Keys(ResourceManager texts, string language) =>
        [.. texts.GetResourceSet(CultureInfo.GetCultureInfo(language), true, false)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key)];
}
