using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>车辆说明文字 — how many vehicles a department holds, in all and by use, in the running text about its assets.</summary>
public sealed partial class VehicleProseRecognizer : IRecognizer
{
    // Use as printed → line.
    private static readonly (string Use, string Line)[] Uses =
    [
        ("机要", "vehicles.confidential"),
        ("应急", "vehicles.emergency"),
        ("执法执勤", "vehicles.law_enforcement"),
        ("执勤执法", "vehicles.law_enforcement"),
        ("特种专业", "vehicles.special"),
        ("离退休", "vehicles.retired_officials"),
        ("主要领导", "vehicles.principal_officials"),
        ("主要负责人", "vehicles.principal_officials"),
        ("部", "vehicles.ministerial"),
        ("其他", "vehicles.other"),
    ];

    /// <inheritdoc />
    public string Code => "budget-vehicle-prose";

    /// <inheritdoc />
    public string Title => "车辆占有情况文字";

    /// <inheritdoc />
    public string Basis => "国有资产占有使用情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) => section.Kind != SectionKind.BudgetBody
        ? []
        : section.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Text.Contains('辆')).SelectMany(paragraph => In(new CompactText(paragraph), section.FiscalYear));

    /// <summary>A sentence that says how many vehicles there are in all; the uses behind it are its parts. The state is that of the date it names, else of the year before.</summary>
    private IEnumerable<Recognized> In(CompactText compact, int fiscalYear)
    {
        if (Held().Match(compact.Text) is not { Success: true } held)
            yield break;
        var year = YearEnd().Match(compact.Text) is { Success: true } end ? int.Parse(end.Groups["year"].Value, CultureInfo.InvariantCulture) : fiscalYear - 1;
        yield return Fact("vehicles.count", held.Groups["count"], compact, year);
        foreach (Match use in Use().Matches(compact.Text, held.Index + held.Length))
        {
            if (Array.Find(Uses, known => use.Groups["use"].Value.Contains(known.Use, StringComparison.Ordinal)) is { Line: { } line })
                yield return Fact(line, use.Groups["count"], compact, year);
        }
    }

    private BudgetLineFact Fact(string line, Group count, CompactText compact, int year)
    {
        var value = decimal.Parse(count.Value, CultureInfo.InvariantCulture);
        var figure = new Figure(value, value == 0m ? ValueState.ExplicitZero : ValueState.Value, compact.Printed(count.Index, count.Index + count.Length), "辆", 0, compact.At(count.Index));
        return new BudgetLineFact(year, line, BudgetStage.Final, figure, Code);
    }

    // 共有车辆3辆 · 现有公务用车2辆 · 车辆保有量为5辆
    [GeneratedRegex("(?:共有|现有|拥有|占有|实有)(?:公务)?(?:用车|车辆)(?:共计?|合计|为)?(?<count>[0-9]{1,4})[辆台]|车辆保有量为?(?<count>[0-9]{1,4})[辆台]")]
    private static partial Regex Held();

    // 执法执勤用车1辆
    [GeneratedRegex("(?<use>[^，,。；;、：:0-9]{2,20})用车(?<count>[0-9]{1,4})[辆台]")]
    private static partial Regex Use();

    [GeneratedRegex("(?<year>20[0-9]{2})年(?:12月31日|年?末|年?底)")]
    private static partial Regex YearEnd();
}
