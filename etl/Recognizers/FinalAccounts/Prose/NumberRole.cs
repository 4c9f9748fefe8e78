using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>角色判定 — reads from the words in front of a number what it says.</summary>
/// <param name="Role">角色.</param>
/// <param name="Sign">−1 for decreases.</param>
/// <param name="Base">What it is measured against.</param>
internal sealed partial record NumberRole(MentionRole Role, int Sign, string Base)
{
    /// <summary>Role of an amount of money.</summary>
    /// <param name="lead">Normalised words since the number before it, within the sentence.</param>
    public static NumberRole OfAmount(string lead)
    {
        if (OpenDirection().IsMatch(lead))
            return new NumberRole(MentionRole.Directionless, 1, "");
        if (Direction().Match(lead) is { Success: true } direction)
            return Against().IsMatch(lead) ? new NumberRole(MentionRole.Other, 1, "") : new NumberRole(MentionRole.Change, SignOf(direction), YearBase(lead));
        if (Budget().Match(lead) is { Success: true } budget)
            return new NumberRole(MentionRole.Budget, 1, budget.Groups["base"].Value);
        return new NumberRole(MentionRole.Amount, 1, "");
    }

    /// <summary>Role of a percentage.</summary>
    /// <param name="lead">Normalised words since the number before it, within the sentence.</param>
    public static NumberRole OfPercent(string lead)
    {
        if (OpenDirection().IsMatch(lead))
            return new NumberRole(MentionRole.Directionless, 1, "");
        if (Completion().Match(lead) is { Success: true } completion)
            return new NumberRole(MentionRole.Completion, 1, completion.Groups["base"].Value);
        if (Share().Match(lead) is { Success: true } share)
            return new NumberRole(MentionRole.Share, 1, share.Groups["base"].Value);
        if (Direction().Match(lead) is { Success: true } direction && !Against().IsMatch(lead))
            return new NumberRole(MentionRole.Growth, SignOf(direction), YearBase(lead));
        return new NumberRole(MentionRole.Other, 1, "");
    }

    /// <summary>The year a change is measured against, as named.</summary>
    public static string YearBase(string text) => Year().Match(text) is { Success: true } match ? match.Groups["year"].Value : "";

    private static int SignOf(Match direction) => direction.Groups["down"].Success ? -1 : 1;

    // 增加（减少） · 增长/下降 · 增减
    [GeneratedRegex("""(?:增加|增长|上升)[(/、](?:减少|下降|降低)\)?(?:了|额|额为|为)?$|(?:减少|下降|降低)[(/、](?:增加|增长|上升)\)?(?:了|额|额为|为)?$|增\(减\)(?:额)?$""")]
    private static partial Regex OpenDirection();

    // …收入总计减少 · 比2021年增加 · 下降了 — not 减少为, 减少到
    [GeneratedRegex("""(?:(?<down>减少|下降|降低|压减|压缩|节约|下调|缩减|减)|增加|增长|上升|提高|上涨|增)(?:了|约|额|额为|额是|数|数为|金额|金额为|幅度为|率为|比例为)?$""")]
    private static partial Regex Direction();

    // 比年初预算减少 · 较预算数增加 · 决算数大于预算数: against the budget, not the year before
    [GeneratedRegex("""(?:比|较|与|同)(?!上年|去年|上一年)[^，,。]{0,12}(?<!公共|基金|经营)预算[^，,。]{0,6}(?:相比)?[，,]?[^，,。]{0,6}$""")]
    private static partial Regex Against();

    // 年初预算为 · 支出预算 · 全年预算数为 · 完成全年预算 — not 一般公共预算
    [GeneratedRegex("""(?<base>年初预算|全年预算|调整后预算|调整预算|年度预算|支出预算|经费预算|费用?预算|(?<!公共|基金|经营|专户)预算)(?:数|额|总额|金额|安排|支出)?(?:为|是|共|共计|合计|[:：])?$""")]
    private static partial Regex Budget();

    // 完成年初预算的 · 完成预算 · 完成年初预算数的 · 预算执行率为
    [GeneratedRegex("""完成(?:了)?(?<base>[^，,。]{0,10}预算(?:数|总额)?)的?(?:比例为)?$|(?<base>预算)执行率(?:为|是|[:：])?$|(?<base>预算)完成率(?:为|是|[:：])?$|(?<base>全年预算|年初预算)(?:数)?的$""")]
    private static partial Regex Completion();

    // 占比 · 占本年支出合计的 · 占收入总额比重为
    [GeneratedRegex("""占(?<base>[^，,。]{0,30}?)(?:的|的比例为|的比重为|比|比重|比重为|比例为|比为)?$""")]
    private static partial Regex Share();

    // 与2021年相比 · 较上年 · 比上年度
    [GeneratedRegex("""(?:与|比|较|同)(?<year>20\d\d年|上年|去年|上一年|上年度)""")]
    private static partial Regex Year();
}
