using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Templates;

namespace PerfEval.Tests.Etl.Templates;

public sealed class ImportTemplateTests
{
    private static readonly (string Cell, string Text)[] Cover =
    [
        ("封面!B4", "某某省安平市"), ("封面!B5", "安平市数据局"), ("封面!B6", "062"), ("封面!B7", "2031"), ("封面!B8", "部门决算公开"), ("封面!B9", "万元"),
    ];

    [Fact]
    public void Write_MakesAWorkbookThatFollowsTheStandard()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Empty()), isEditable: false);

        new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Write_GivesTheSameBytesEveryTime() => Empty().ShouldBe(Empty());

    [Fact]
    public void Recognition_TakesTheProfileFromTheCover()
    {
        var profile = Run(Cover).Profile;

        (profile.Kind, profile.Region, profile.Department, profile.DepartmentCode, profile.FiscalYear).ShouldBe((DocumentKind.FinalAccountsDisclosure, "某某省安平市", "安平市数据局", "062", 2031));
        profile.Evidence.Single(evidence => evidence.Part == "fiscal_year").Locator.Text.ShouldBe("封面!B7");
    }

    [Fact]
    public void Recognition_GivesExactFacts_FromFilledCells()
    {
        var result = Run(
            [.. Cover, (Line("本年支出合计", 'B'), "100.123456"), (Line("本年支出合计", 'C'), "90"), (Line("基本支出", 'B'), "60.123456"), (Line("项目支出", 'B'), "40"), (Line("车辆数合计", 'C'), "3"),
            ("三公经费!B3", "2.5"), ("三公经费!B8", "2.5"),
            ("项目!A3", "数据平台运维"), ("项目!C3", "062001"), ("项目!D3", "安平市数据中心"), ("项目!E3", "20"), ("项目!F3", "18"), ("项目!G3", "9"), ("项目!H3", "50"), ("项目!I3", "5"), ("项目!J3", "85"), ("项目!K3", "良"),
            ("指标!A3", "数据平台运维"), ("指标!B3", "产出指标"), ("指标!C3", "数量指标"), ("指标!D3", "运维次数"), ("指标!E3", "≥12次"), ("指标!F3", "12次"), ("指标!G3", "90"), ("指标!H3", "80")]);

        result.Facts.OfType<BudgetLineFact>().Select(fact => $"{fact.Line} {fact.Stage} {fact.Amount.Value:0.##} {fact.Locator}").ShouldBe([
            $"expenditure.this_year Budget 1001234.56 {Line("本年支出合计", 'B')}", $"expenditure.this_year Final 900000 {Line("本年支出合计", 'C')}",
            $"expenditure.basic Budget 601234.56 {Line("基本支出", 'B')}", $"expenditure.project Budget 400000 {Line("项目支出", 'B')}", $"vehicles.count Final 3 {Line("车辆数合计", 'C')}"]);
        result.Facts.OfType<ThreePublicFact>().Select(fact => $"{fact.Category} {fact.Stage} {fact.Amount.Value:0.##}").ShouldBe(["Total Budget 25000", "Reception Budget 25000"]);
        var project = result.Facts.OfType<ProjectFact>().ShouldHaveSingleItem();
        (project.Project, project.UnitCode, project.Unit, project.InitialBudget.Value, project.FullYearBudget.Value, project.Outturn.Value, project.PrintedRate.Value, project.TotalScore.Value, project.Grade)
            .ShouldBe(("数据平台运维", "062001", "安平市数据中心", 200_000m, 180_000m, 90_000m, 50m, 85m, "良"));
        var indicator = result.Facts.OfType<IndicatorFact>().ShouldHaveSingleItem();
        (indicator.Project, indicator.Level1, indicator.Level2, indicator.Name, indicator.Target, indicator.Actual, indicator.Weight.Value, indicator.Score.Value)
            .ShouldBe(("数据平台运维", "产出指标", "数量指标", "运维次数", "≥12次", "12次", 90m, 80m));
        result.Unresolved.ShouldBeEmpty();
    }

    [Fact]
    public void Recognition_NamesEveryCellThatIsMissingOrWrong()
    {
        var result = Run([
            ("封面!B4", "某某省安平市"), ("封面!B5", "安平市数据局"), ("封面!B7", "2031"), ("封面!B8", "部门决算公开"), ("封面!B9", "元"),
            (Line("本年支出合计", 'B'), "100"), (Line("基本支出", 'B'), "六十左右"), (Line("项目支出", 'B'), "45"), ("收支!A60", "没有这一项"), ("收支!B60", "5"),
            ("三公经费!B3", "9"), ("三公经费!B8", "2.5"), ("项目!E3", "20"), ("项目!A4", "甲项目"), ("项目!K4", "很好"), ("指标!A3", "乙项目"), ("指标!B3", "产出指标"), ("指标!C3", "数量"), ("指标!D3", "次数")]);

        result.Unresolved.Select(open => $"{open.Reason} {open.Locator}").ShouldBe([
            $"template_not_a_number {Line("基本支出", 'B')}", "template_unknown_line 收支!A60", $"template_sum {Line("本年支出合计", 'B')}", "template_sum 三公经费!B3",
            "template_project_missing 项目!A3", "template_unknown_value 项目!K4", "template_unknown_project 指标!A3", "template_unknown_value 指标!C3"], ignoreOrder: true);
        result.Facts.OfType<BudgetLineFact>().ShouldNotContain(fact => fact.Line == "expenditure.basic");
    }

    [Fact]
    public void Recognition_NamesTheCellOfTheYear_AndReadsNothing_WhenItIsMissing()
    {
        var result = Run([.. Cover.Where(cell => cell.Cell != "封面!B7"), (Line("基本支出", 'B'), "60")]);

        result.Facts.ShouldBeEmpty();
        result.Unresolved.Select(open => $"{open.Reason} {open.Locator}").ShouldBe(["template_year_missing 封面!B7", "table_unread 收支!A2"]);
    }

    [Fact]
    public void Recognition_ReadsNoAmount_WhenTheUnitIsMissing()
    {
        var result = Run([.. Cover.Where(cell => cell.Cell != "封面!B9"), (Line("基本支出", 'B'), "60"), (Line("车辆数合计", 'C'), "3")]);

        result.Facts.OfType<BudgetLineFact>().ShouldHaveSingleItem().Line.ShouldBe("vehicles.count");
        result.Unresolved.Select(open => $"{open.Reason} {open.Locator}").ShouldBe(["template_unit_missing 封面!B9", $"template_not_a_number {Line("基本支出", 'B')}"]);
    }

    [Fact]
    public void Recognition_ReadsNoFact_FromAnEmptyTemplate() => Run([]).Facts.ShouldBeEmpty();

    private static RecognitionResult Run((string Cell, string Text)[] cells) => DocumentRecognition.Run(DocumentReaders.Open(new MemoryStream(Filled(cells)), "填好的.xlsx"));

    /// <summary>The cell beside the name of a line.</summary>
    private static string Line(string name, char column)
    {
        var at = ImportTemplate.Lines.ToList().FindIndex(code => BudgetLines.All[code].Name == name);
        return $"收支!{column}{at + 3}";
    }

    private static byte[] Empty()
    {
        using var bytes = new MemoryStream();
        TemplateWorkbook.Write(bytes);
        return bytes.ToArray();
    }

    /// <summary>Types texts into cells as a spreadsheet program does: numbers as numbers, everything else as text.</summary>
    private static byte[] Filled((string Cell, string Text)[] cells)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Empty());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheets = new[] { "封面", "填写说明", "收支", "三公经费", "项目", "指标" };
            foreach (var group in cells.GroupBy(cell => cell.Cell.Split('!')[0]))
            {
                var name = $"xl/worksheets/sheet{Array.IndexOf(sheets, group.Key) + 1}.xml";
                XDocument part;
                using (var content = zip.GetEntry(name)!.Open())
                    part = XDocument.Load(content);
                foreach (var (cell, text) in group)
                    Type(part, cell.Split('!')[1], text);
                zip.GetEntry(name)!.Delete();
                using var target = zip.CreateEntry(name).Open();
                part.Save(target);
            }
        }
        return bytes.ToArray();
    }

    private static void Type(XDocument part, string address, string text)
    {
        var main = part.Root!.Name.Namespace;
        var number = address.TrimStart([.. "ABCDEFGHIJK"]);
        var data = part.Root.Element(main + "sheetData")!;
        var row = data.Elements(main + "row").FirstOrDefault(row => row.Attribute("r")!.Value == number);
        if (row is null)
            data.Add(row = new XElement(main + "row", new XAttribute("r", number)));
        var cell = row.Elements(main + "c").FirstOrDefault(cell => cell.Attribute("r")!.Value == address);
        if (cell is null)
            row.Add(cell = new XElement(main + "c", new XAttribute("r", address), new XAttribute("s", "3")));
        cell.Attribute("t")?.Remove();
        cell.RemoveNodes();
        if (decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) && text[0] != '0')
        {
            if (address is "B7")
                cell.SetAttributeValue("s", "0");
            cell.Add(new XElement(main + "v", text));
        }
        else
        {
            cell.SetAttributeValue("t", "inlineStr");
            cell.Add(new XElement(main + "is", new XElement(main + "t", text)));
        }
    }
}
