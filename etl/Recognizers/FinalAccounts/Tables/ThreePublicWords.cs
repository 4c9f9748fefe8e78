using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>“三公”经费用词 — which of the six categories printed words name.</summary>
internal static class ThreePublicWords
{
    /// <summary>The category a row's name stands for; empty for any other row.</summary>
    public static ThreePublicCategory? OfName(string name) => LineNames.Of("three-public").TryGetValue(name, out var word) ? Category(word) : null;

    /// <summary>The category a column stands for, read from its lowest header that names one; empty for 会议费, 培训费 and the like.</summary>
    public static ThreePublicCategory? OfColumn(ColumnLabel label)
    {
        for (var i = label.Parts.Count - 1; i >= 0; i--)
        {
            var part = label.Parts[i];
            if (part is "小计" or "合计" or "总计" && i > 0 && OfHeader(label.Parts[i - 1]) is ThreePublicCategory.Vehicle)
                return ThreePublicCategory.Vehicle;
            if (OfHeader(part) is { } category)
                return category;
        }
        return null;
    }

    /// <summary>机关运行经费 stands beside the three in some places; its 运行 is no vehicle's.</summary>
    public static bool IsOperatingCost(string part) => Contains(part, "机关运行经费");

    private static ThreePublicCategory? OfHeader(string part) => part switch
    {
        _ when IsOperatingCost(part) => null,
        _ when Contains(part, "因公出国") => ThreePublicCategory.Overseas,
        _ when Contains(part, "接待") => ThreePublicCategory.Reception,
        _ when Contains(part, "购置") && Contains(part, "运") => ThreePublicCategory.Vehicle,
        _ when Contains(part, "购置") => ThreePublicCategory.VehiclePurchase,
        _ when Contains(part, "运行") || Contains(part, "运维") => ThreePublicCategory.VehicleOperation,
        _ when Contains(part, "公务用车") => ThreePublicCategory.Vehicle,
        "合计" or "小计" or "总计" or "三公经费合计" or "三公经费小计" => ThreePublicCategory.Total,
        _ => null,
    };

    /// <summary>The category behind a key of the word lists.</summary>
    public static ThreePublicCategory Category(string word) => word switch
    {
        "total" => ThreePublicCategory.Total,
        "overseas" => ThreePublicCategory.Overseas,
        "vehicle" => ThreePublicCategory.Vehicle,
        "vehicle.purchase" => ThreePublicCategory.VehiclePurchase,
        "vehicle.operation" => ThreePublicCategory.VehicleOperation,
        "reception" => ThreePublicCategory.Reception,
        _ => throw new InvalidOperationException($"line-names.json: three-public.{word}"),
    };

    private static bool Contains(string part, string word) => part.Contains(word, StringComparison.Ordinal);
}
