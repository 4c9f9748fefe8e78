using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表题 — the lines above a table: title, printed code and unit of money.</summary>
/// <param name="Title">Title without ordinal, table number, year and department; empty when no line is one.</param>
/// <param name="Code">Printed code, e.g. <c>公开05</c>; empty when none is printed.</param>
/// <param name="Unit">Unit of money announced for the table; empty when none or an unknown one is.</param>
internal sealed partial record TableCaption(string Title, string Code, MoneyUnit? Unit)
{
    private const int LongestTitle = 60;

    /// <summary>Reads the caption from the lines above a table, the nearest first.</summary>
    public static TableCaption Of(IEnumerable<string> linesAbove, DocumentProfile profile)
    {
        var title = "";
        var code = "";
        MoneyUnit? unit = null;
        foreach (var line in linesAbove)
        {
            var text = LabelText.Of(line);
            unit ??= MoneyUnits.FindIn(line);
            if (code.Length == 0 && PrintedCode().Match(text) is { Success: true } match)
                code = "公开" + match.Groups["number"].Value.PadLeft(2, '0') + match.Groups["part"].Value;
            if (title.Length > 0)
                break;
            if (IsTitle(text))
                title = Bare(line, profile);
        }
        return new TableCaption(title, code, unit);
    }

    /// <summary>Whether a line reads like the title of a statement, not like a sentence that mentions one.</summary>
    public static bool IsTitle(string text) =>
        text.Length is > 2 and <= LongestTitle && !text.EndsWith('。') && !text.Contains('，') && TitleWords().IsMatch(text) && !NotTitle().IsMatch(text);

    /// <summary>The title as printed without what stands in front of it: ordinal, 表5, year and the department's name.</summary>
    private static string Bare(string line, DocumentProfile profile)
    {
        var title = InFront().Replace(PrintedText.Name(line).Trim(), "");
        if (profile.Department.Length > 0 && title.StartsWith(profile.Department, StringComparison.Ordinal))
            title = title[profile.Department.Length..];
        title = InFront().Replace(title, "");
        return AfterTitle().Replace(title, "").Trim();
    }

    // 公开05表 · 公开 5 表 · 财决公开05表 · 公开06-1表 · 预算公开05表
    [GeneratedRegex("""公开表?(?<number>\d{1,2})(?<part>-\d)?表?""")]
    private static partial Regex PrintedCode();

    [GeneratedRegex("""表(?:\(|$|单位|金额|部门|公开|编制|\d)|表\d*-?\d*$""")]
    private static partial Regex TitleWords();

    [GeneratedRegex("""^(?:注|说明|备注|本表|第.部分|目录|编制|单位|金额|填表)|详见|见下表|如下|\.{3}|…|^公开\d{1,2}(?:-\d)?表$""")]
    private static partial Regex NotTitle();

    [GeneratedRegex("""^(?:附?表\s*[\d一二三四五六七八九十]+(?:-\d+)?\s*[：:、.]?\s*|公开\s*\d+\s*表\s*|附件\s*\d*\s*[：:]?\s*|(?:19|20)\d\d\s*年(?:度)?\s*)+""")]
    private static partial Regex InFront();

    [GeneratedRegex("""\s*(?:[(（]?\s*(?:金额)?单位\s*[:：].*|公开\s*\d+\s*表.*|部门(?:名称)?\s*[:：].*)$""")]
    private static partial Regex AfterTitle();
}
