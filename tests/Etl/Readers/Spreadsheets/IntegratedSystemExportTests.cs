using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Tests.Etl.Readers.Spreadsheets;

/// <summary>Workbooks as systems of integrated budget management (预算管理一体化) export them; departments and figures are invented.</summary>
public sealed class IntegratedSystemExportTests
{
    [Fact]
    public void Recognition_ReadsEveryForm_WhenEachStandsOnItsOwnSheet()
    {
        var workbook = new WorkbookBuilder();
        Form(workbook.Sheet("数据平台运维"), "数据平台运维", 20, 18, 9, 50, 5, 86);
        Form(workbook.Sheet("档案数字化"), "档案数字化", 100, 100, 100, 100, 10, 86);

        var result = Run(workbook);

        (result.Profile.Department, result.Profile.DepartmentCode, result.Profile.FiscalYear).ShouldBe(("安平市数据局", "062", 2031));
        result.Facts.OfType<ProjectFact>().Select(Printed).ShouldBe([
            "数据平台运维 062001 安平市数据局本级 200000 180000 90000 50 91 ", "档案数字化 062001 安平市数据局本级 1000000 1000000 1000000 100 96 "]);
        result.Facts.OfType<IndicatorFact>().Take(3).Select(fact => $"{fact.Project} {fact.Level1} {fact.Level2} {fact.Name} {fact.Target} {fact.Actual} {fact.Weight.Value:0.#} {fact.Score.Value:0.#} {fact.Locator}").ShouldBe([
            "数据平台运维 产出指标 数量指标 运维次数 ≥12次 12次 40 40 数据平台运维!D13", "数据平台运维 产出指标 质量指标 验收合格率 ≥95% 98% 20 20 数据平台运维!D14",
            "数据平台运维 满意度指标 服务对象满意度指标 群众满意度 ≥90% 96% 30 26 数据平台运维!D15"]);
        result.Unresolved.ShouldBeEmpty();
    }

    [Fact]
    public void Recognition_ReadsOneProjectARow_WhenAListNamesUnitsWithTheirCodes()
    {
        var workbook = new WorkbookBuilder();
        var sheet = workbook.Sheet("项目支出绩效自评结果").Text("A1", "安平市数据局2031年度项目支出绩效自评结果汇总表").Merge("A1:L1").Text("A2", "部门：062-安平市数据局").Text("L2", "单位：万元")
            .Row(3, "序号", "单位编码及名称", "项目编码", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "自评得分", "自评等级");
        Listed(sheet, 4, "062001-安平市数据局本级", "13010031T000000000011", "数据平台运维", 20, 18, 9, 50, 86, "良");
        Listed(sheet, 5, "062002-安平市数据中心", "13010031T000000000012", "档案数字化", 100, 100, 100, 100, 96, "优");

        var result = Run(workbook);

        result.Facts.OfType<ProjectFact>().Select(Printed).ShouldBe([
            "数据平台运维 062001 安平市数据局本级 200000 180000 90000 50 86 良", "档案数字化 062002 安平市数据中心 1000000 1000000 1000000 100 96 优"]);
        result.Facts.OfType<ProjectFact>().First().ProjectCode.ShouldBe("13010031T000000000011");
        result.Unresolved.ShouldBeEmpty();
    }

    [Fact]
    public void Recognition_ReadsEveryTableOfABudget_WhenEachStandsOnItsOwnSheet()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("封面").Text("A3", "2031年部门预算公开表").Text("A5", "部门编码：062").Text("A6", "部门名称：安平市数据局");
        var totals = workbook.Sheet("01部门收支总表").Text("A1", "部门收支总表").Merge("A1:D1").Text("A2", "部门：062-安平市数据局").Text("D2", "单位：万元").Text("A3", "收 入").Merge("A3:B3").Text("C3", "支 出").Merge("C3:D3").Row(4, "项 目", "预算数", "项 目", "预算数");
        totals.Text("A5", "一、一般公共预算拨款收入").Number("B5", 160.5, "#,##0.00").Text("C5", "一、一般公共服务支出").Number("D5", 120.5, "#,##0.00");
        totals.Text("A6", "二、政府性基金预算拨款收入").Text("C6", "二、社会保障和就业支出").Number("D6", 40, "#,##0.00");
        totals.Text("A7", "本年收入合计").Number("B7", 160.5, "#,##0.00").Text("C7", "本年支出合计").Number("D7", 160.5, "#,##0.00");
        totals.Text("A8", "上年结转结余").Text("C8", "年终结转结余");
        totals.Text("A9", "收入总计").Number("B9", 160.5, "#,##0.00").Text("C9", "支出总计").Number("D9", 160.5, "#,##0.00");
        var spending = workbook.Sheet("03部门支出总表").Text("A1", "部门支出总表").Merge("A1:F1").Text("A2", "部门：062-安平市数据局").Text("F2", "单位：万元")
            .Row(3, "功能分类科目", "", "合计", "基本支出", "项目支出").Merge("A3:B3").Merge("C3:C4").Merge("D3:D4").Merge("E3:E4").Row(4, "科目编码", "科目名称");
        spending.Text("A5", "合计").Merge("A5:B5").Number("C5", 160.5, "#,##0.00").Number("D5", 100.5, "#,##0.00").Number("E5", 60, "#,##0.00");
        Row(spending, 6, "201", "一般公共服务支出", 120.5, 60.5, 60);
        Row(spending, 7, "20103", "政府办公厅（室）及相关机构事务", 120.5, 60.5, 60);
        Row(spending, 8, "2010301", "行政运行", 60.5, 60.5, 0);
        Row(spending, 9, "2010399", "其他政府办公厅（室）及相关机构事务支出", 60, 0, 60);
        Row(spending, 10, "208", "社会保障和就业支出", 40, 40, 0);
        var basic = workbook.Sheet("06基本支出表").Text("A1", "一般公共预算基本支出表").Merge("A1:E1").Text("A2", "部门：062-安平市数据局").Text("E2", "单位：万元").Row(3, "部门预算支出经济分类科目", "", "本年一般公共预算基本支出").Merge("A3:B3").Merge("C3:E3").Row(4, "科目编码", "科目名称", "合计", "人员经费", "公用经费");
        basic.Text("A5", "合计").Merge("A5:B5").Number("C5", 100.5, "#,##0.00").Number("D5", 80, "#,##0.00").Number("E5", 20.5, "#,##0.00");
        Row(basic, 6, "301", "工资福利支出", 80, 80, 0);
        Row(basic, 7, "30101", "基本工资", 80, 80, 0);
        Row(basic, 8, "302", "商品和服务支出", 20.5, 0, 20.5);
        Row(basic, 9, "30201", "办公费", 20.5, 0, 20.5);
        workbook.Sheet("07三公经费").Text("A1", "一般公共预算“三公”经费支出表").Merge("A1:F1").Text("A2", "部门：062-安平市数据局").Text("F2", "单位：万元")
            .Row(3, "“三公”经费合计", "因公出国（境）费", "公务用车购置及运行费", "", "", "公务接待费").Merge("A3:A4").Merge("B3:B4").Merge("C3:E3").Merge("F3:F4").Row(4, "", "", "小计", "公务用车购置费", "公务用车运行费")
            .Number("A5", 2.5, "0.00").Number("B5", 0, "0.00").Number("C5", 2, "0.00").Number("D5", 0, "0.00").Number("E5", 2, "0.00").Number("F5", 0.5, "0.00");
        var projects = workbook.Sheet("10项目支出表").Text("A1", "项目支出表").Merge("A1:F1").Text("A2", "部门：062-安平市数据局").Text("F2", "单位：万元").Row(3, "类型", "项目名称", "项目单位", "合计", "一般公共预算", "政府性基金预算");
        projects.Row(4, "特定目标类", "数据平台运维", "062001-安平市数据局本级").Number("D4", 20, "0.00").Number("E4", 20, "0.00");
        projects.Row(5, "特定目标类", "档案数字化", "062001-安平市数据局本级").Number("D5", 40, "0.00").Number("E5", 40, "0.00");

        var result = Run(workbook);

        result.Profile.DepartmentCode.ShouldBe("062");
        var lines = result.Facts.OfType<BudgetLineFact>().Where(fact => fact.Amount.HasValue).Select(fact => $"{fact.Line} {fact.Amount.Value:0.##}").ToHashSet();
        lines.ShouldBeSubsetOf([
            "income.general_public 1605000", "income.this_year 1605000", "income.total 1605000", "expenditure.this_year 1605000", "expenditure.total 1605000", "expenditure.basic 1005000",
            "expenditure.project 600000", "expenditure.basic.personnel 800000", "expenditure.basic.public 205000", "fiscal_appropriation.expenditure.basic 1005000"]);
        lines.Count.ShouldBe(10);
        result.Facts.OfType<ThreePublicFact>().Select(fact => $"{fact.Category} {fact.Amount.Value:0.##}").ShouldBe(["Total 25000", "Overseas 0", "Vehicle 20000", "VehiclePurchase 0", "VehicleOperation 20000", "Reception 5000"]);
        result.Facts.OfType<FunctionalExpenditureFact>().Where(fact => fact.Code.Length == 7).Select(fact => $"{fact.Code} {fact.Total.Value:0.##} {fact.Basic.Value:0.##} {fact.Project.Value:0.##}")
            .ShouldBe(["2010301 605000 605000 0", "2010399 600000 0 600000"]);
        result.Facts.OfType<ProjectFact>().Select(fact => $"{fact.Project} {fact.UnitCode} {fact.InitialBudget.Value:0.##} {fact.Locator}").ShouldBe([
            "数据平台运维 062001 200000 10项目支出表!B4", "档案数字化 062001 400000 10项目支出表!B5"]);
        result.Unresolved.ShouldBeEmpty();
    }

    private static RecognitionResult Run(WorkbookBuilder workbook) => DocumentRecognition.Run(DocumentReaders.Open(new MemoryStream(workbook.Build()), "导出.xlsx"));

    private static string Printed(ProjectFact fact) =>
        $"{fact.Project} {fact.UnitCode} {fact.Unit} {fact.InitialBudget.Value:0.##} {fact.FullYearBudget.Value:0.##} {fact.Outturn.Value:0.##} {fact.PrintedRate.Value:0.##} {fact.TotalScore.Value:0.##} {fact.Grade}";

    private static void Row(SheetBuilder sheet, int row, string code, string name, params double[] amounts)
    {
        sheet.Text($"A{row}", code).Text($"B{row}", name);
        for (var at = 0; at < amounts.Length; at++)
            sheet.Number(CellAddress.Of(2 + at, row), amounts[at], "#,##0.00");
    }

    private static void Listed(SheetBuilder sheet, int row, string unit, string code, string name, double initial, double full, double done, double rate, double score, string grade) =>
        sheet.Number($"A{row}", row - 3).Text($"B{row}", unit).Text($"C{row}", code).Text($"D{row}", name).Number($"E{row}", initial, "#,##0.00").Number($"F{row}", full, "#,##0.00").Number($"G{row}", done, "#,##0.00")
            .Number($"H{row}", rate, "0.00").Number($"I{row}", score, "0.00").Text($"J{row}", grade);

    private static void Form(SheetBuilder sheet, string name, double initial, double full, double done, double rate, double executionScore, double rest)
    {
        sheet.Text("A1", "项目支出绩效自评表").Merge("A1:K1").Text("A2", "（2031年度）").Merge("A2:K2");
        sheet.Text("A3", "项目名称").Merge("A3:B3").Text("C3", name).Merge("C3:K3");
        sheet.Text("A4", "主管部门").Merge("A4:B4").Text("C4", "062-安平市数据局").Merge("C4:F4").Text("G4", "实施单位").Merge("G4:H4").Text("I4", "062001-安平市数据局本级").Merge("I4:K4");
        sheet.Text("A5", "项目资金（万元）").Merge("A5:B9").Merge("C5:E5").Text("F5", "年初预算数").Text("G5", "全年预算数").Text("H5", "全年执行数").Text("I5", "分值").Text("J5", "执行率").Text("K5", "得分");
        sheet.Text("C6", "年度资金总额").Merge("C6:E6").Number("F6", initial, "#,##0.00").Number("G6", full, "#,##0.00").Number("H6", done, "#,##0.00").Number("I6", 10).Number("J6", rate / 100, "0.00%").Number("K6", executionScore, "0.00");
        sheet.Text("C7", "其中：当年财政拨款").Merge("C7:E7").Number("F7", initial, "#,##0.00").Number("G7", full, "#,##0.00").Number("H7", done, "#,##0.00").Text("I7", "—").Text("K7", "—");
        sheet.Text("C8", "上年结转资金").Merge("C8:E8").Text("I8", "—").Text("K8", "—");
        sheet.Text("C9", "其他资金").Merge("C9:E9").Text("I9", "—").Text("K9", "—");
        sheet.Text("A10", "年度总体目标").Merge("A10:A11").Text("B10", "预期目标").Merge("B10:G10").Text("H10", "实际完成情况").Merge("H10:K10");
        sheet.Text("B11", "全年运行正常。").Merge("B11:G11").Text("H11", "已完成。").Merge("H11:K11");
        sheet.Text("A12", "绩效指标").Merge("A12:A15").Text("B12", "一级指标").Text("C12", "二级指标").Text("D12", "三级指标").Merge("D12:F12").Text("G12", "年度指标值").Text("H12", "实际完成值").Text("I12", "分值").Text("J12", "得分").Text("K12", "偏差原因分析及改进措施");
        sheet.Text("B13", "产出指标").Merge("B13:B14").Text("C13", "数量指标").Text("D13", "运维次数").Merge("D13:F13").Text("G13", "≥12次").Text("H13", "12次").Number("I13", 40).Number("J13", rest - 46).Text("K13", "无");
        sheet.Text("C14", "质量指标").Text("D14", "验收合格率").Merge("D14:F14").Text("G14", "≥95%").Number("H14", 0.98, "0%").Number("I14", 20).Number("J14", 20);
        sheet.Text("B15", "满意度指标").Text("C15", "服务对象满意度指标").Text("D15", "群众满意度").Merge("D15:F15").Text("G15", "≥90%").Number("H15", 0.96, "0%").Number("I15", 30).Number("J15", 26);
        sheet.Text("A16", "总分").Merge("A16:H16").Number("I16", 100).Number("J16", executionScore + rest);
    }
}
