using System.Globalization;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>决算公开表 — prints the tables of final accounts and notes their figures.</summary>
internal sealed class AccountTables(DepartmentStory story, DepartmentYear year, SampleText text, TruthBuilder truth)
{
    private readonly PrintedMoney _money = new(story.Style.InTenThousands);
    private readonly Breakdown _breakdown = new(story, year);

    /// <summary>All tables in their usual order.</summary>
    public void Write()
    {
        Totals();
        FiscalTotals();
        Functional();
        Economic();
        ThreePublic();
        Empty("政府性基金预算财政拨款收入支出决算表", "公开08表");
        Empty("国有资本经营预算财政拨款支出决算表", "公开09表");
        Statistics();
    }

    private void Totals()
    {
        Caption("收入支出决算总表", "公开01表");
        (string Name, decimal Amount)[] income =
        [
            ("一般公共预算财政拨款收入", year.Fiscal), ("政府性基金预算财政拨款收入", 0m), ("国有资本经营预算财政拨款收入", 0m), ("上级补助收入", 0m),
            ("事业收入", 0m), ("经营收入", 0m), ("附属单位上缴收入", 0m), ("其他收入", year.OtherIncome),
        ];
        var printed = SumDefect.Plant(story, year, truth);
        var rows = new List<string[]> { new[] { "收入", "", "", "支出", "", "" }, new[] { "项目", "行次", "决算数", "项目", "行次", "决算数" } };
        var classes = SampleCatalogue.Instance.Classes;
        for (var i = 0; i < classes.Count; i++)
        {
            var (name, amount) = i < income.Length ? income[i] : ("", 0m);
            rows.Add([name.Length == 0 ? "" : $"{Ordinals.Of(i + 1)}、{name}", Number(i + 1), _money.Cell(amount), $"{Ordinals.Of(i + 1)}、{classes[i].Name}", Number(i + 32), _money.Cell(ClassTotal(classes[i].Code))]);
        }
        rows.Add(["本年收入合计", "27", _money.Cell(year.YearIncome), "本年支出合计", "58", _money.Cell(printed)]);
        rows.Add(["年初结转和结余", "29", _money.Cell(year.Opening), "年末结转和结余", "60", _money.Cell(year.Closing)]);
        rows.Add(["总计", "31", _money.Cell(year.GrandTotal), "总计", "62", _money.Cell(year.GrandTotal)]);
        Table(rows);
        foreach (var (line, amount) in new[]
        {
            ("income.general_public", year.Fiscal), ("income.other", year.OtherIncome), ("income.this_year", year.YearIncome), ("expenditure.this_year", printed),
            ("carryover.opening", year.Opening), ("carryover.closing", year.Closing), ("income.total", year.GrandTotal), ("expenditure.total", year.GrandTotal),
        })
            Line(line, amount);
    }

    private void FiscalTotals()
    {
        Caption("财政拨款收入支出决算总表", "公开04表");
        var rows = new List<string[]>
        {
            new[] { "收入", "", "", "支出", "", "", "", "", "" },
            new[] { "项目", "行次", "金额", "项目", "行次", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款" },
        };
        string[] sources = ["一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款"];
        var classes = _breakdown.Functional.Where(item => item.Code.Length == 3).ToArray();
        for (var i = 0; i < Math.Max(sources.Length, classes.Length); i++)
        {
            var amount = i < classes.Length ? _money.Cell(classes[i].Total) : "";
            rows.Add([i < sources.Length ? sources[i] : "", Number(i + 1), i == 0 ? _money.Cell(year.Fiscal) : "", i < classes.Length ? $"{Ordinals.Of(i + 1)}、{classes[i].Name}" : "", Number(i + 33), amount, amount, "", ""]);
        }
        rows.Add(["本年收入合计", "27", _money.Cell(year.Fiscal), "本年支出合计", "59", _money.Cell(year.Fiscal), _money.Cell(year.Fiscal), "", ""]);
        rows.Add(["总计", "32", _money.Cell(year.Fiscal), "总计", "64", _money.Cell(year.Fiscal), _money.Cell(year.Fiscal), "", ""]);
        Table(rows);
        Line("fiscal_appropriation.income", year.Fiscal);
        Line("fiscal_appropriation.expenditure", year.Fiscal);
    }

    private void Functional()
    {
        Caption("一般公共预算财政拨款支出决算表", "公开05表");
        var rows = new List<string[]>
        {
            new[] { "项目", "", "本年支出", "", "" },
            new[] { "功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出" },
            new[] { "合计", "", _money.Cell(year.Fiscal), _money.Cell(year.Basic), _money.Cell(year.Project) },
        };
        rows.AddRange(_breakdown.Functional.Select(item => new[] { item.Code, item.Name, _money.Cell(item.Total), _money.Cell(item.Basic), _money.Cell(item.Project) }));
        Table(rows);
        foreach (var item in _breakdown.Functional)
        {
            truth.Class("functional", item.Code, "total", item.Total);
            truth.Class("functional", item.Code, "basic", item.Basic);
            truth.Class("functional", item.Code, "project", item.Project);
        }
        Line("fiscal_appropriation.expenditure.basic", year.Basic);
        Line("fiscal_appropriation.expenditure.project", year.Project);
    }

    private void Economic()
    {
        Caption("一般公共预算财政拨款支出决算明细表", "公开06表");
        var (people, goods) = (Rows(IsPersonal).ToArray(), Rows(item => !IsPersonal(item)).ToArray());
        var rows = new List<string[]> { new[] { "人员经费", "", "", "", "公用经费", "", "", "" }, new[] { "科目编码", "科目名称", "金额", "其中：基本支出", "科目编码", "科目名称", "金额", "其中：基本支出" } };
        for (var i = 0; i < Math.Max(people.Length, goods.Length); i++)
            rows.Add([.. i < people.Length ? people[i] : ["", "", "", ""], .. i < goods.Length ? goods[i] : ["", "", "", ""]]);
        var (peopleAll, goodsAll) = (Sum(IsPersonal), Sum(item => !IsPersonal(item)));
        rows.Add(["人员经费合计", "", _money.Cell(peopleAll), _money.Cell(year.Personnel), "公用经费合计", "", _money.Cell(goodsAll), _money.Cell(year.Operating)]);
        Table(rows);
        foreach (var item in _breakdown.Economic)
        {
            truth.Class("economic", item.Code, "amount", item.Amount);
            truth.Class("economic", item.Code, "basic", item.Basic);
        }
    }

    private void ThreePublic()
    {
        Caption("财政拨款“三公”经费支出决算表", "公开07表");
        string[] parts = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "", "", "公务接待费"];
        string[] vehicles = ["", "", "小计", "公务用车购置费", "公务用车运行维护费", ""];
        Table(
        [
            ["预算数", "", "", "", "", "", "决算数", "", "", "", "", ""], [.. parts, .. parts], [.. vehicles, .. vehicles],
            [.. Enumerable.Range(1, 12).Select(Number)], [.. Cells(year.ThreePublicBudget), .. Cells(year.ThreePublicOutturn)],
        ]);
        text.Line("注：预算数为全年预算数，决算数含以前年度结转资金安排的支出。");
        ThreePublicTruth.Note(truth, "budget", year.ThreePublicBudget);
        ThreePublicTruth.Note(truth, "final", year.ThreePublicOutturn);
    }

    private void Statistics()
    {
        Caption("部门决算公开相关信息统计表", "公开10表");
        Table(
        [
            ["一、政府采购情况", "", ""], ["项目", "行次", "采购金额"], ["合计", "1", _money.Cell(year.Procurement)], ["货物", "2", _money.Cell(year.ProcurementGoods)], ["工程", "3", ""],
            ["服务", "4", _money.Cell(year.ProcurementServices)], ["二、机关运行经费", "", ""], ["项目", "行次", "统计数"], ["（一）行政单位", "5", _money.Cell(year.Operating)],
            ["（二）参照公务员法管理事业单位", "6", ""], ["三、国有资产占用情况", "", ""], ["（一）车辆数合计（辆）", "7", Number(year.Vehicles)], ["1.其他用车", "15", Number(year.Vehicles)],
        ]);
        Line("procurement.total", year.Procurement);
        Line("procurement.goods", year.ProcurementGoods);
        Line("procurement.services", year.ProcurementServices);
        truth.Line("final", "vehicles.count", year.Vehicles);
    }

    private void Empty(string title, string code)
    {
        Caption(title, code);
        Table([["项目", "", "本年支出", "", ""], ["功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", "", "", "", ""]]);
        text.Line("说明：本部门没有该项资金，故本表为空。");
    }

    private void Caption(string title, string code)
    {
        text.Line(title);
        if (story.Style.Accounts == TableLayout.Tabs)
            text.Line(code);
        text.Line($"部门名称：{story.Name} {year.Year}年度 金额单位：{_money.Unit}");
    }

    private void Table(IEnumerable<string[]> rows) => text.Table(story.Style.Accounts, rows);

    /// <summary>A blank cell discloses nothing.</summary>
    private void Line(string line, decimal amount)
    {
        if (amount != 0m)
            truth.Line("final", line, amount);
    }

    private decimal ClassTotal(string code) =>
        _breakdown.Functional.Where(item => item.Code == code).Sum(item => item.Total) + (code == story.Theme.FunctionalClass.Code ? year.OtherSpending : 0m);

    private IEnumerable<string[]> Rows(Func<EconomicItem, bool> filter)
    {
        foreach (var group in _breakdown.Economic.Where(filter).GroupBy(item => item.Code[..3]))
        {
            var name = group.Key switch { "301" => "工资福利支出", "302" => "商品和服务支出", "303" => "对个人和家庭的补助", "310" => "资本性支出", _ => "对企业补助" };
            yield return [group.Key, name, _money.Cell(group.Sum(item => item.Amount)), _money.Cell(group.Sum(item => item.Basic))];
            foreach (var item in group)
                yield return [item.Code, item.Name, _money.Cell(item.Amount), _money.Cell(item.Basic)];
        }
    }

    private decimal Sum(Func<EconomicItem, bool> filter) => _breakdown.Economic.Where(filter).Sum(item => item.Amount);

    private IEnumerable<string> Cells(ThreePublic cost) =>
        new[] { cost.Total, cost.Overseas, cost.Vehicle, cost.Purchase, cost.Operation, cost.Reception }.Select(_money.Cell);

    private static bool IsPersonal(EconomicItem item) => item.Code.StartsWith("301", StringComparison.Ordinal) || item.Code.StartsWith("303", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
