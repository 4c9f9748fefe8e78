using System.Globalization;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>决算说明 — prints the narrative of final accounts and notes its figures. Growth is told against the year before where the story has one.</summary>
internal sealed class AccountProse(DepartmentStory story, DepartmentYear year, SampleText text, TruthBuilder truth)
{
    private readonly PrintedMoney _money = new(story.Style.InTenThousands);
    private readonly DepartmentYear? _before = story.Of(year.Year - 1);

    /// <summary>All sections.</summary>
    public void Write()
    {
        Totals();
        Income();
        Expenditure();
        Fiscal();
        General();
        Basic();
        ThreePublic();
        Others();
    }

    private void Totals()
    {
        text.Line("一、收入支出决算总体情况说明");
        var change = Change(year.GrandTotal, _before?.GrandTotal, "收入总计") + Change(year.GrandTotal, _before?.GrandTotal, "支出总计");
        text.Line($"{year.Year}年度收入总计{_money.Text(year.GrandTotal)}，支出总计{_money.Text(year.GrandTotal)}。{(change.Length == 0 ? "" : $"与{year.Year - 1}年度相比，{change}主要原因是{Cause()}。")}");
        Line("income.total", year.GrandTotal);
        Line("expenditure.total", year.GrandTotal);
    }

    private void Income()
    {
        text.Line("二、收入决算情况说明");
        text.Line($"{year.Year}年度收入合计{_money.Text(year.YearIncome)}，其中：财政拨款收入{_money.Text(year.Fiscal)}，占{Percent(year.Fiscal, year.YearIncome)}%；其他收入{_money.Text(year.OtherIncome)}，占{Percent(year.OtherIncome, year.YearIncome)}%。");
        Line("income.this_year", year.YearIncome);
        Line("income.fiscal_appropriation", year.Fiscal);
        Line("income.other", year.OtherIncome);
    }

    private void Expenditure()
    {
        var project = year.Project + year.OtherSpending;
        text.Line("三、支出决算情况说明");
        text.Line($"{year.Year}年度支出合计{_money.Text(year.YearExpenditure)}，其中：基本支出{_money.Text(year.Basic)}，占{Percent(year.Basic, year.YearExpenditure)}%；项目支出{_money.Text(project)}，占{Percent(project, year.YearExpenditure)}%。");
        Line("expenditure.this_year", year.YearExpenditure);
        Line("expenditure.basic", year.Basic);
        Line("expenditure.project", project);
    }

    private void Fiscal()
    {
        text.Line("四、财政拨款收支决算总体情况说明");
        text.Line($"{year.Year}年度财政拨款收入总计{_money.Text(year.Fiscal)}，财政拨款支出总计{_money.Text(year.Fiscal)}。");
        Line("fiscal_appropriation.income", year.Fiscal);
        Line("fiscal_appropriation.expenditure", year.Fiscal);
    }

    private void General()
    {
        text.Line("五、一般公共预算财政拨款支出决算情况说明");
        text.Line($"{story.Name}{year.Year}年度财政拨款支出年初预算{_money.Text(year.InitialBudget)}，支出决算{_money.Text(year.Fiscal)}，完成年初预算的{Percent(year.Fiscal, year.InitialBudget)}%。决算数与年初预算数的差异主要在于{Cause()}。");
        truth.Line("budget", "initial_budget.fiscal_appropriation", year.InitialBudget);
    }

    private void Basic()
    {
        text.Line("六、一般公共预算财政拨款基本支出决算情况说明");
        text.Line($"{year.Year}年度财政拨款基本支出{_money.Text(year.Basic)}，其中：人员经费{_money.Text(year.Personnel)}，公用经费{_money.Text(year.Operating)}。");
        Line("fiscal_appropriation.expenditure.basic", year.Basic);
        Line("expenditure.basic.personnel", year.Personnel);
        Line("expenditure.basic.public", year.Operating);
    }

    private void ThreePublic()
    {
        var (budget, cost, before) = (year.ThreePublicBudget, year.ThreePublicOutturn, _before?.ThreePublicOutturn);
        text.Line("七、财政拨款“三公”经费支出决算情况说明");
        text.Line($"{year.Year}年度“三公”经费财政拨款支出预算{_money.Text(budget.Total)}，支出决算{_money.Text(cost.Total)}，完成全年预算的{Percent(cost.Total, budget.Total)}%{Compared(cost.Total, before?.Total)}。其中：");
        Item("因公出国（境）费", "overseas", cost.Overseas, before?.Overseas);
        Item("公务用车购置费", "vehicle.purchase", cost.Purchase, before?.Purchase);
        Item("公务用车运行维护费", "vehicle.operation", cost.Operation, before?.Operation);
        Item("公务接待费", "reception", cost.Reception, before?.Reception);
        text.Line($"使用财政拨款负担费用的公务用车保有量{year.Vehicles}辆；国内公务接待{year.ReceptionBatches}批次，{year.ReceptionBatches * 6}人次。");
        truth.ThreePublic("budget", "total", budget.Total);
        truth.ThreePublic("final", "total", cost.Total);
    }

    private void Item(string name, string category, decimal amount, decimal? before)
    {
        text.Line($"{name}支出{_money.Text(amount)}{Compared(amount, before)}。");
        truth.ThreePublic("final", category, amount);
    }

    private void Others()
    {
        text.Line("八、其他重要事项情况说明");
        text.Line("（一）机关运行经费支出情况");
        text.Line($"{year.Year}年度机关运行经费支出{_money.Text(year.Operating)}{Compared(year.Operating, _before?.Operating)}。");
        text.Line("（二）政府采购支出情况");
        text.Line($"{year.Year}年度政府采购支出总额{_money.Text(year.Procurement)}，其中：政府采购货物支出{_money.Text(year.ProcurementGoods)}，政府采购工程支出{_money.Text(0m)}，政府采购服务支出{_money.Text(year.ProcurementServices)}。");
        text.Line("（三）国有资产占用情况");
        text.Line($"截至{year.Year}年12月31日，本部门共有车辆{year.Vehicles}辆，全部为其他用车。");
        Line("operating_cost", year.Operating);
        Line("procurement.total", year.Procurement);
        Line("procurement.goods", year.ProcurementGoods);
        Line("procurement.services", year.ProcurementServices);
    }

    private string Change(decimal now, decimal? before, string subject) => before is not { } then || then == 0m
        ? ""
        : now == then ? $"{subject}持平，" : $"{subject}{(now > then ? "增加" : "减少")}{_money.Text(Math.Abs(now - then))}，{(now > then ? "增长" : "下降")}{Percent(Math.Abs(now - then), then)}%，";

    private string Compared(decimal now, decimal? before)
    {
        if (before is not { } then)
            return "";
        if (now == then)
            return "，与上年持平";
        var (more, delta) = (now > then, Math.Abs(now - then));
        return then == 0m
            ? $"，比上年增加{_money.Text(delta)}，主要原因是上年没有此项支出"
            : $"，比上年{(more ? "增加" : "减少")}{_money.Text(delta)}，{(more ? "增长" : "下降")}{Percent(delta, then)}%";
    }

    private string Cause() => (year.Year % 3) switch
    {
        0 => "部分项目支付进度与计划不一致",
        1 => "人员变动和项目安排调整",
        _ => "新增项目开工、往年项目收尾",
    };

    private void Line(string line, decimal amount) => truth.Line("final", line, amount);

    private static string Percent(decimal part, decimal whole) =>
        (whole == 0m ? 0m : Math.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero)).ToString("0.00", CultureInfo.InvariantCulture);
}
