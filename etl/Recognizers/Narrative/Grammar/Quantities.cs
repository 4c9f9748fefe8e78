using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>
/// 数量 — reads clauses of the form (verb) name (link) number unit: 完成政府采购项目80件, 办结率为100%. The number must close its clause, or the name
/// must follow it directly behind the verb (举办3期培训班). A clause that fits neither says nothing countable for certain.
/// </summary>
internal static class Quantities
{
    private static readonly WordList<QuantityPatterns> Patterns = new(QuantityPatterns.Of);

    // 办结率, 培训人数: a measured noun cannot stand without its verb
    private static readonly Regex Measured = QuantityPatterns.Clause("^(?:率|数|量|度|人数|人次|次数|件数|天数|面积|时间|时限|金额|成本|及时|质量|规模)");

    private static readonly Regex Breaks = new(@"[，,。；;！!：:]|[（(](?![^）)\d]{1,6}[）)])|(?<![（(][^）)\d]{1,6})[）)]", RegexOptions.CultureInvariant);

    /// <summary>All quantities of a text, from <paramref name="from"/> on; <paramref name="listed"/> admits counted things without a verb (55个窗口).</summary>
    public static IEnumerable<Quantity> In(string text, int from, bool listed = false)
    {
        var before = "";
        var patterns = Patterns.Value;
        foreach (var (start, clause) in ClausesOf(text, from))
        {
            var match = patterns.NameFirst.Match(clause) is { Success: true } first ? first
                : patterns.NumberFirst.Match(clause) is { Success: true } second ? second
                : listed ? patterns.Bare.Match(clause) : Match.Empty;
            if (match.Success && Named(match, before) is { } name)
                yield return new Quantity(name, match.Groups["value"].Value, start + match.Groups["value"].Index);
            before = clause;
        }
    }

    private static IEnumerable<(int Start, string Clause)> ClausesOf(string text, int from)
    {
        var start = from;
        foreach (var end in Breaks.Matches(text, from).Select(match => match.Index).Append(text.Length))
        {
            // 1,234件: a comma inside a number does not end a clause
            if (end > start && end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1]))
                continue;
            if (end > start)
                yield return (start, text[start..end]);
            start = end + 1;
        }
    }

    private static string? Named(Match match, string before)
    {
        var name = WithoutParticle(match.Groups["name"].Value.Trim('：', ':', '的', '、'));
        if (name.Length < 2 && match.Groups["verb"].Success)
            name = match.Groups["verb"].Value + name; // 维护率: the verb is part of the noun
        else if (match.Groups["verb"].Success && Measured.IsMatch(name))
            name = match.Groups["verb"].Value + name;
        name = Joined(before, name);
        return name.Length is < 2 or > 30 || name.Any(char.IsAsciiDigit) ? null : name;
    }

    /// <summary>服务对象的满意程度 → 服务对象满意程度: the particle before the measured noun is no part of the name.</summary>
    private static string WithoutParticle(string name) => Regex.Replace(name, "的(?=(?:满意|.{0,4}率$|数量$))", "");

    /// <summary>保证了各平台的正常运行，且正常运行率为100%: what is rated stands in the clause before when that ends in the rate's first words.</summary>
    private static string Joined(string before, string name)
    {
        if (!name.EndsWith('率'))
            return name;
        for (var length = name.Length - 1; length >= 2; length--)
        {
            if (!before.EndsWith(name[..length], StringComparison.Ordinal))
                continue;
            var whole = Patterns.Value.Rated.Match(before[..^length].TrimEnd('的'));
            return whole.Success ? whole.Groups["of"].Value + name : name;
        }
        return name;
    }
}
