using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>国有资产占用情况 — reads vehicles by use and large equipment from running text.</summary>
public sealed partial class AssetsProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "assets-prose";

    /// <inheritdoc />
    public string Title => "国有资产占用情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：国有资产占用情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => Counts(section).Concat(ProseFacts.Of(section, "assets", Code, ProseTopic.Assets));

    private IEnumerable<Recognized> Counts(Section section)
    {
        foreach (var part in ProseParts.In(section, ProseTopic.Assets))
        {
            foreach (var count in CountedThing.In(part.Paragraph))
            {
                if (Line(count) is { } line)
                    yield return new BudgetLineFact(section.FiscalYear, line, BudgetStage.Final, count.Figure, Code);
            }
        }
    }

    private static string? Line(CountedThing count) => count.Unit switch
    {
        "辆" when Bought().IsMatch(count.Lead) || (Use(count.Lead) is null && OneUse().IsMatch(count.Lead)) => null,
        "辆" => Use(count.Lead) ?? (AllVehicles().IsMatch(count.Lead) ? "vehicles.count" : null),
        "台" => OverOneMillion().IsMatch(count.Lead) ? "equipment.over_1m" : AllVehicles().IsMatch(count.Lead) && !Bought().IsMatch(count.Lead) ? "vehicles.count" : null,
        _ => null,
    };

    private static string? Use(string lead) => LineNames.Of("statistics.assets").Where(pair => pair.Value != "vehicles.count" && lead.EndsWith(pair.Key, StringComparison.Ordinal))
        .OrderByDescending(pair => pair.Key.Length).Select(pair => pair.Value).FirstOrDefault();

    // 一般公务用车 · 业务用车: one use among several, not all vehicles
    [GeneratedRegex("""(?:一般|业务|执法|执勤|特种|专业|技术|应急|保障|机要|通信|老干部|领导|其他|接待|调研)[^，。；、]{0,8}用车$""")]
    private static partial Regex OneUse();

    // 当年购置车辆 · 更新公务用车: bought, not held
    [GeneratedRegex("""(?:购置|更新|新增|报废|处置|编制)[^，。；]{0,6}$""")]
    private static partial Regex Bought();

    // 本部门共有车辆 · 公务用车合计 · 车辆总数为
    [GeneratedRegex("""(?:共有|有|拥有|实有|保有)?(?:各类|各种|公务|机动)*(?:车辆|用车|汽车)(?:数|总数|合计|共计|共|保有量|数量)*(?:为|是)?$""")]
    private static partial Regex AllVehicles();

    // 单价100万元以上设备(不含车辆) · 单价100万元(含)以上专用设备
    [GeneratedRegex("""单(?:位)?价(?:值)?(?:在)?100万元(?:\(含\))?(?:及)?以上[^，。；0-9]*$""")]
    private static partial Regex OverOneMillion();
}
