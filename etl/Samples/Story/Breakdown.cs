namespace PerfEval.Etl.Samples.Story;

/// <summary>支出分解 — splits a department's fiscal spending by functional and by economic class so that both add up to the same totals.</summary>
internal sealed class Breakdown
{
    private static readonly (string Code, decimal Share)[] PersonnelShares =
    [
        ("30102", 0.20m), ("30103", 0.16m), ("30107", 0.04m), ("30108", 0.11m), ("30109", 0.02m), ("30110", 0.055m), ("30113", 0.09m), ("30199", 0.05m), ("30302", 0.005m),
    ];

    private static readonly (string Code, decimal Share)[] OperatingShares =
    [
        ("30202", 0.05m), ("30206", 0.07m), ("30207", 0.05m), ("30211", 0.14m), ("30213", 0.06m), ("30226", 0.08m), ("30228", 0.10m), ("30239", 0.15m), ("30299", 0.08m),
    ];

    public Breakdown(DepartmentStory story, DepartmentYear year)
    {
        var money = new Rounding(story.Style.InTenThousands);
        var basic = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        Split(basic, PersonnelShares, "30101", year.Personnel, money);
        var cost = year.ThreePublicOutturn;
        Split(basic, OperatingShares, "30201", year.Operating - cost.Total, money);
        (basic["30212"], basic["30217"], basic["30231"], basic["31013"]) = (cost.Overseas, cost.Reception, cost.Operation, cost.Purchase);
        Economic = [.. EconomicItems(basic, year)];
        Functional = [.. FunctionalItems(story.Theme, basic, year)];
    }

    /// <summary>经济分类 — items with an amount, by code.</summary>
    public IReadOnlyList<EconomicItem> Economic { get; }

    /// <summary>功能分类 — classes, groups and items, by code.</summary>
    public IReadOnlyList<FunctionalItem> Functional { get; }

    private static void Split(SortedDictionary<string, decimal> items, (string Code, decimal Share)[] shares, string rest, decimal total, Rounding money)
    {
        foreach (var (code, share) in shares)
            items[code] = money.Of(total * share);
        items[rest] = total - shares.Sum(share => items[share.Code]);
    }

    private static IEnumerable<EconomicItem> EconomicItems(SortedDictionary<string, decimal> basic, DepartmentYear year)
    {
        foreach (var item in SampleCatalogue.Instance.EconomicItems.OrderBy(item => item.Code, StringComparer.Ordinal))
        {
            var own = basic.GetValueOrDefault(item.Code);
            var amount = own + year.Projects.Where(project => project.Theme.EconomicItem == item.Code).Sum(project => project.Outturn);
            if (amount != 0m)
                yield return new EconomicItem(item.Code, item.Name, amount, own);
        }
    }

    private static IEnumerable<FunctionalItem> FunctionalItems(DepartmentTheme theme, SortedDictionary<string, decimal> basic, DepartmentYear year)
    {
        var (pension, annuity, health, housing) = (basic["30108"], basic["30109"], basic["30110"], basic["30113"]);
        var names = new Dictionary<string, string>
        {
            ["208"] = "社会保障和就业支出", ["20805"] = "行政事业单位养老支出", ["210"] = "卫生健康支出", ["21011"] = "行政事业单位医疗", ["221"] = "住房保障支出", ["22102"] = "住房改革支出",
            [theme.FunctionalClass.Code] = theme.FunctionalClass.Name, [theme.FunctionalGroup.Code] = theme.FunctionalGroup.Name,
        };
        FunctionalItem[] items =
        [
            new(theme.AdminItem.Code, theme.AdminItem.Name, year.Basic - pension - annuity - health - housing, 0m),
            new(theme.ProjectItem.Code, theme.ProjectItem.Name, 0m, year.Project),
            new("2080505", "机关事业单位基本养老保险缴费支出", pension, 0m),
            new("2080506", "机关事业单位职业年金缴费支出", annuity, 0m),
            new("2101101", "行政单位医疗", health, 0m),
            new("2210201", "住房公积金", housing, 0m),
        ];
        return names.Select(name => Sum(name.Key, name.Value, items)).Concat(items).Where(item => item.Total != 0m).OrderBy(item => item.Code, StringComparer.Ordinal);
    }

    private static FunctionalItem Sum(string code, string name, FunctionalItem[] items)
    {
        var own = items.Where(item => item.Code.StartsWith(code, StringComparison.Ordinal)).ToArray();
        return new(code, name, own.Sum(item => item.Basic), own.Sum(item => item.Project));
    }
}
