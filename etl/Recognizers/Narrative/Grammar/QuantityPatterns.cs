using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>数量句式 — the clauses that state a quantity, made of the words in <c>quantities.json</c>.</summary>
internal sealed class QuantityPatterns
{
    private QuantityPatterns(Dictionary<string, string> words)
    {
        var lead = $"^(?:{words["lead"]})*";
        var verb = $"(?<verb>{words["verb"]})(?:{words["aspect"]})?";
        NameFirst = Clause(
            $"^(?<lead>(?:{words["lead"]})*)(?:{verb})?(?<name>.+?)(?:{words["link"]})*"
            + $"(?<value>(?:{words["operator"]})?\\d[\\d,]*(?:\\.\\d+)?余?(?:[%％]|(?:{words["measure"]}))(?:以上|以下|以内|左右)?)$");
        NumberFirst = Clause($"{lead}{verb}(?<value>\\d[\\d,]*(?:\\.\\d+)?余?(?:{words["measure"]}))(?<name>[\\p{{L}}“”]{{2,15}})$");
        Bare = Clause($"^(?<value>\\d[\\d,]*余?(?:{words["measure"]}))(?<name>[\\p{{L}}“”]{{2,8}})$");
        Rated = Clause($"{lead}(?:{verb})?(?<of>.{{2,20}})$");
    }

    // (完成)(政府采购项目)(达到)80件 · (信息系统维护率)低于20%
    public Regex NameFirst { get; }

    // (举办)3期(培训班)
    public Regex NumberFirst { get; }

    // 55个窗口: counted things listed without a verb
    public Regex Bare { get; }

    // 保证了(各平台的正常运行): what a rate in the next clause is of
    public Regex Rated { get; }

    public static QuantityPatterns Of(Vocabulary words) => new(
        words.Json<Word[]>("quantities.json").GroupBy(word => word.Use).ToDictionary(use => use.Key, use => string.Join('|', use.Select(word => word.Pattern))));

    public static Regex Clause(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));

    private sealed record Word(string Use, string Pattern, string Example);
}
