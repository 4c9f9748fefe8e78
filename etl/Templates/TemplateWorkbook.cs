using System.Globalization;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Etl.Templates;

/// <summary>导入模板 — writes the empty template: cover, notes, budget lines, three-public, projects, indicators, with lists to choose from.</summary>
public static class TemplateWorkbook
{
    /// <summary>文件名 — under which it is offered.</summary>
    public const string FileName = "预算绩效数据填报模板.xlsx";

    private const int LastInputRow = 1_000;

    /// <summary>写出 — writes the workbook; the same bytes every time.</summary>
    public static void Write(Stream target)
    {
        var sheets = new[] { Cover(), Notes(), Lines(), ThreePublic(), Projects(), Indicators() };
        TemplatePackage.Write(target, sheets);
    }

    private static TemplateSheet Cover()
    {
        var sheet = new TemplateSheet(ImportTemplate.CoverSheet, [18, 36, 52]);
        sheet.Title("预算绩效数据填报模板");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.MarkerLabel, ImportTemplate.Marker, "请勿改动：系统凭此识别模板。");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.VersionLabel, ImportTemplate.Version.ToString(CultureInfo.InvariantCulture), "请勿改动。");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.RegionLabel, "", "必填。省、市、县全称，例：某某省某某市某某县。");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.DepartmentLabel, "", "必填。部门全称。");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.DepartmentCodeLabel, "", "选填。三位部门编码，保留前面的零。");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.YearLabel, "", "必填。四位年份，例：2031。");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.KindLabel, "", "必填。从列表选择。");
        sheet.Row(TemplateStyle.Plain, ImportTemplate.UnitLabel, "", "必填。全部金额用同一单位。");
        sheet.Choose("B8", ImportTemplate.Kinds.Select(kind => kind.Name));
        sheet.Choose("B9", ImportTemplate.Units);
        sheet.Whole("B7");
        return sheet;
    }

    private static TemplateSheet Notes()
    {
        var sheet = new TemplateSheet(ImportTemplate.NotesSheet, [100]);
        sheet.Title("填写说明");
        foreach (var note in new[]
        {
            "一、先填“封面”，再填其余各表；用不到的表留空。",
            "二、没有的数留空，确实为零的填 0；只填数字，不带单位。",
            "三、“收支”“三公经费”的项目名称请勿改写，不用的行可以删除，行和列的次序可以调整。",
            "四、“指标”中的项目名称须与“项目”中的一致；同一项目的后续各行可以不重复填写。",
            "五、执行率填百分数，例：98.1 表示 98.1%。",
            "六、装入后，缺项、类型不对、名称不认得、合计不符的单元格会逐个列出。",
        })
        {
            sheet.Row(TemplateStyle.Plain, note);
        }
        return sheet;
    }

    private static TemplateSheet Lines()
    {
        var sheet = new TemplateSheet(ImportTemplate.LinesSheet, [40, 18, 18]);
        sheet.Title("收入支出");
        sheet.Row(TemplateStyle.Heading, ImportTemplate.LineHeading, ImportTemplate.BudgetHeading, ImportTemplate.OutturnHeading);
        foreach (var code in ImportTemplate.Lines)
            sheet.Input(BudgetLines.All[code].Name, "", "");
        sheet.Decimal($"B3:C{LastInputRow}");
        return sheet;
    }

    private static TemplateSheet ThreePublic()
    {
        var sheet = new TemplateSheet(ImportTemplate.ThreePublicSheet, [40, 18, 18]);
        sheet.Title("“三公”经费");
        sheet.Row(TemplateStyle.Heading, ImportTemplate.LineHeading, ImportTemplate.BudgetHeading, ImportTemplate.OutturnHeading);
        foreach (var name in TemplateWords.ThreePublic)
            sheet.Input(name, "", "");
        sheet.Decimal($"B3:C{LastInputRow}");
        return sheet;
    }

    private static TemplateSheet Projects()
    {
        var sheet = new TemplateSheet(ImportTemplate.ProjectsSheet, [36, 24, 14, 28, 16, 16, 16, 14, 14, 12, 12]);
        sheet.Title("项目");
        sheet.Row(TemplateStyle.Heading, [.. ImportTemplate.ProjectHeadings]);
        sheet.Decimal($"E3:J{LastInputRow}");
        sheet.Choose($"{Column(ImportTemplate.ProjectHeadings, "自评等级")}3:K{LastInputRow}", ImportTemplate.Grades);
        return sheet;
    }

    private static TemplateSheet Indicators()
    {
        var sheet = new TemplateSheet(ImportTemplate.IndicatorsSheet, [36, 16, 20, 36, 20, 20, 10, 10, 36]);
        sheet.Title("指标");
        sheet.Row(TemplateStyle.Heading, [.. ImportTemplate.IndicatorHeadings]);
        sheet.ChooseFrom($"A3:A{LastInputRow}", $"{ImportTemplate.ProjectsSheet}!$A$3:$A${LastInputRow}");
        sheet.Choose($"B3:B{LastInputRow}", ImportTemplate.FirstLevels);
        sheet.Choose($"C3:C{LastInputRow}", ImportTemplate.SecondLevels);
        sheet.Decimal($"G3:H{LastInputRow}");
        return sheet;
    }

    private static string Column(IReadOnlyList<string> headings, string heading) => CellAddress.Of(headings.ToList().IndexOf(heading), 1).TrimEnd('1');
}
