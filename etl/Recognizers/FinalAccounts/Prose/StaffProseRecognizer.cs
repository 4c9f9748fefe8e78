using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>机构人员情况 — reads authorised posts, actual and non-establishment staff, each with the unit its sentence names.</summary>
public sealed partial class StaffProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "staff-prose";

    /// <inheritdoc />
    public string Title => "机构设置及人员情况";

    /// <inheritdoc />
    public string Basis => "部门概况：机构设置、人员构成情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        foreach (var part in ProseParts.In(section, ProseTopic.Organisation))
        {
            string? unit = null;
            var sentence = -1;
            foreach (var count in CountedThing.In(part.Paragraph))
            {
                // 核定编制58名……；实有人员61名: the next sentence goes on with the same unit.
                unit = UnitOf(count.Lead) ?? (count.Sentence == sentence || GoesOn().IsMatch(count.Lead) ? unit : null);
                sentence = count.Sentence;
                if (Line(count) is { } line)
                    yield return new BudgetLineFact(section.FiscalYear, line, BudgetStage.Final, count.Figure, Code) { Unit = Part(count.Lead) ?? Known(unit, section) };
            }
        }
    }

    private static string? Line(CountedThing count)
    {
        if (count.Unit is not ("人" or "名"))
            return null;
        if (NonEstablishment().IsMatch(count.Lead))
            return "staff.non_establishment";
        if (Authorised().IsMatch(count.Lead))
            return "staff.authorised";
        if (CivilServants().IsMatch(count.Lead))
            return "staff.actual.civil_servants";
        if (Workers().IsMatch(count.Lead))
            return "staff.actual.workers";
        return Actual().IsMatch(count.Lead) || Part(count.Lead) is not null ? "staff.actual" : null;
    }

    /// <summary>The department itself needs no unit.</summary>
    private static string? Known(string? unit, Section section) => unit == section.Profile.Department ? null : unit;

    private static string? Part(string lead) => PartOfStaff().Match(lead) is { Success: true } match ? match.Groups["part"].Value : null;

    private static string? UnitOf(string lead) => UnitName().Match(lead) is { Success: true } match ? match.Groups["unit"].Value : null;

    // 核定行政编制 · 编制 · 编制人数共计 · 核定事业编制
    [GeneratedRegex("""(?:核定|批准|现有|共有|人员)?(?:行政|事业|人员|工勤|政法专项)*编制(?:数|人数|总数)?(?:为|共|共计|合计|是|[:：])*$""")]
    private static partial Regex Authorised();

    // 实有人员 · 实有公务员 · 共有干部职工 · 在职人员 · 年末实有人数
    [GeneratedRegex("""(?:实有|现有|共有|在职|在编|年末)[^，,。；编]{0,8}(?:人员|人数|职工|干部|员工)(?:为|共|共计|合计)*$""")]
    private static partial Regex Actual();

    // 实有公务员 · ，公务员
    [GeneratedRegex("""(?:实有|在职|现有|^[，,、]|其中[:：]?)公务员(?:为|共)*$""")]
    private static partial Regex CivilServants();

    // ，工勤人员
    [GeneratedRegex("""(?:实有|在职|现有|^[，,、]|其中[:：]?)(?:机关)?工勤人员(?:为|共)*$""")]
    private static partial Regex Workers();

    [GeneratedRegex("""^(?:实有|编制|核定|在职|现有|年末)""")]
    private static partial Regex GoesOn();

    [GeneratedRegex("""(?:编外|临聘|聘用|劳务派遣|临时)(?:人员|用工)?(?:为|共|有)*$""")]
    private static partial Regex NonEstablishment();

    // ，其中局机关 · ，下属单位
    [GeneratedRegex("""(?:^|其中[:：]?|[，,、])(?<part>局机关|机关|本级|局本级|下属单位|所属单位|直属单位)(?:有|为)?$""")]
    private static partial Regex PartOfStaff();

    // 市政务服务中心副处级，核定编制 · 市行政审批服务管理局核定行政编制
    [GeneratedRegex("""^(?:\d+[、.])?(?<unit>[\p{IsCJKUnifiedIdeographs}()]{2,30}?(?:局|中心|院|所|站|队|学校|委员会|办公室|馆|处))(?:正|副)?(?:处级|科级|厅级|股级)?(?:[，,]|核定|共有|现有|有|编制|实有|为)""")]
    private static partial Regex UnitName();
}
