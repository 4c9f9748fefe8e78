using System.Globalization;
using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Charts;
using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Dashboard.Formats;
using PerfEval.Dashboard.Resources;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Overview;

/// <summary>总览的图 — rows to chart descriptions, each with the sentence that says what it shows.</summary>
public sealed class OverviewCharts(OverviewModel model, ViewState view, IStringLocalizer<OverviewTexts> texts, IStringLocalizer<CommonTexts> common)
{
    /// <summary>Below this share of the initial budget a department is counted as low; the 60 % mark of the usual rate buckets.</summary>
    private const decimal LowPercent = 60m;

    private readonly ViewState _carried = view.Carried();

    private string MoneyUnit => common.UnitName(view.Unit);

    /// <summary>执行率走势 — the chosen base against the printed rate over the years.</summary>
    public Chart Trend() => new("trend", ChartKind.Lines, texts["TrendTitle"], common["Year"], "%", common.BaseName(Headline), texts["SourceForms"])
    {
        Sentence = TrendSentence(),
        Reference = 100m,
        Series =
        [
            new ChartSeries(common.RateName(Headline), RateBases.Tone(Headline), [.. model.Years.Select(year => RatePoint(year, Headline))]),
            new ChartSeries(common["RatePrinted"], ChartTone.Printed, [.. model.Years.Select(year => RatePoint(year, RateBase.Printed))]),
        ],
    };

    /// <summary>年初预算与支出 — of the projects that state both, by year.</summary>
    public Chart Spending() => new("spending", ChartKind.Columns, texts["SpendingTitle"], common["Year"], MoneyUnit, common["BaseInitial"], texts["SourceForms"])
    {
        Sentence = SpendingSentence(),
        Series =
        [
            new ChartSeries(common["InitialBudget"], ChartTone.Initial, [.. model.Years.Select(year => MoneyPoint(year.FiscalYear, year.RatedInitialFen, "/projects"))]),
            new ChartSeries(common["Outturn"], ChartTone.Outturn, [.. model.Years.Select(year => MoneyPoint(year.FiscalYear, year.RatedOutturnFen, "/projects"))]),
        ],
    };

    /// <summary>部门排名 — lowest first, the printed rate as a tick.</summary>
    public Chart Ranking() => new("ranking", ChartKind.Ranking, texts["RankingTitle"], common["Department"], "%", common.BaseName(view.Base), texts["SourceForms"])
    {
        Sentence = RankingSentence(),
        Series =
        [
            new ChartSeries(common.RateName(view.Base), RateBases.Tone(view.Base), [.. Shown.Select(row => DepartmentPoint(row, view.Base))]),
            .. view.Base == RateBase.Printed ? Array.Empty<ChartSeries>() :
                [new ChartSeries(common["RatePrinted"], ChartTone.Printed, [.. Shown.Select(row => DepartmentPoint(row, RateBase.Printed))])],
        ],
    };

    /// <summary>自评等级 — as printed, by the printed score and on the initial base.</summary>
    public Chart Grades() => new("grades", ChartKind.Shares, texts["GradesTitle"], common["Base"], common["Projects"], texts["GradesBase"], texts["SourceForms"])
    {
        Sentence = GradesSentence(),
        Series =
        [
            .. model.Grades.Select(grade => new ChartSeries(grade.Grade, ToneOf(grade.Rank),
            [
                GradePoint(texts["GradesPrinted"], grade.PrintedCount, (_carried with { Years = model.Focus, Grade = grade.Grade }).Link("/projects")),
                GradePoint(texts["GradesRecomputed"], grade.RecomputedCount, null),
                GradePoint(texts["GradesRebased"], grade.RebasedCount, (_carried with { Years = model.Focus, Only = "rebased:" + grade.Grade }).Link("/projects")),
            ])),
        ],
    };

    /// <summary>三公经费 — budget and outturn by year.</summary>
    public Chart ThreePublic() => new("sangong", ChartKind.Columns, texts["ThreePublicTitle"], common["Year"], MoneyUnit, texts["ThreePublicBase"], texts["SourceThreePublic"])
    {
        Sentence = ThreePublicSentence(),
        Series =
        [
            new ChartSeries(common["InitialBudget"], ChartTone.FullYear, [.. Totals.Select(row => MoneyPoint(row.FiscalYear, row.InitialFen ?? row.FullYearFen, "/sangong"))]),
            new ChartSeries(common["Outturn"], ChartTone.Outturn, [.. Totals.Select(row => MoneyPoint(row.FiscalYear, row.OutturnFen, "/sangong"))]),
        ],
    };

    /// <summary>一分未花的大项目 — how many and how much.</summary>
    public Sentence ZeroSentence() => model.Current.ZeroCount == 0
        ? Sentence.Of(texts["ZeroNone"].Value)
        : Sentence.Of(texts["ZeroSentence"].Value, Figure(Figures.Count(model.Current.ZeroCount), OnlyLink("zero")), Money(model.Current.ZeroInitialFen, OnlyLink("zero")));

    /// <summary>被掩盖的预算 — how many projects hide how much.</summary>
    public Sentence MaskedSentence() => model.Current.MaskedCount == 0
        ? Sentence.Empty
        : Sentence.Of(
            texts["MaskedSentence"].Value,
            Figure(Figures.Count(model.Current.MaskedCount), OnlyLink("masked")),
            Money(model.Current.MaskedInitialFen, OnlyLink("masked")),
            Figure(Figures.Percent(model.Current.MaskedShare())));

    /// <summary>Projects of the focus years narrowed to masked ones or those that spent nothing.</summary>
    public string OnlyLink(string only) => (_carried with { Years = model.Focus, Only = only }).Link("/projects");

    // Printed against printed says nothing: the trend then keeps the initial base.
    private RateBase Headline => view.Base == RateBase.Printed ? RateBase.Initial : view.Base;

    private IEnumerable<Warehouse.Marts.DepartmentYears.DepartmentYearListRow> Shown => model.Departments.Take(model.ShownDepartments);

    private IEnumerable<ThreePublicTotalRow> Totals => model.ThreePublic.Where(row => row.Category == ThreePublicCategories.Total);

    private Sentence TrendSentence()
    {
        if (model.Current.Rate(Headline) is not { } rate)
        {
            return Sentence.Empty;
        }

        var printed = model.Current.PrintedRate();
        var template = printed is null ? texts["TrendSentenceNoPrinted"] : texts["TrendSentence"];
        return Sentence.Of(template.Value, FocusFigure, Figure(Figures.Percent(rate), ProjectsLink), Figure(Figures.Percent(printed)), Figure(Gap(printed - rate))).Then(MaskedSentence());
    }

    private Sentence SpendingSentence()
    {
        var (initial, outturn) = (model.Current.RatedInitialFen, model.Current.RatedOutturnFen);
        if (initial is null || outturn is null)
        {
            return Sentence.Empty;
        }

        var template = outturn > initial ? texts["SpendingSentenceOver"] : texts["SpendingSentence"];
        return Sentence.Of(template.Value, FocusFigure, Money(initial, ProjectsLink), Money(outturn, ProjectsLink), Money(Math.Abs(initial.Value - outturn.Value)));
    }

    private Sentence RankingSentence() => model.Departments is not [var lowest, ..]
        ? Sentence.Empty
        : Sentence.Of(
            texts["RankingSentence"].Value,
            Figure(Figures.Count(model.Departments.Count), DepartmentsLink),
            Figure(Figures.Count(model.Departments.Count(row => row.Rate(view.Base) < LowPercent)), DepartmentsLink),
            new SentencePart(LowPercent.ToString("0", CultureInfo.InvariantCulture)),
            Figure(lowest.DepartmentName, DepartmentLink(lowest)),
            Figure(Figures.Percent(lowest.Rate(view.Base)), DepartmentLink(lowest)));

    private Sentence GradesSentence() => model.Grades is not [var best, ..]
        ? Sentence.Empty
        : Sentence.Of(texts["GradesSentence"].Value, new SentencePart(best.Grade), Figure(Figures.Count(best.PrintedCount)), Figure(Figures.Count(best.RebasedCount)));

    private Sentence ThreePublicSentence()
    {
        var rows = Totals.ToList();
        var newest = rows.LastOrDefault(row => row.OutturnFen is not null && (model.Focus.Count == 0 || row.FiscalYear <= model.Focus[0]));
        if (newest is null)
        {
            return Sentence.Empty;
        }

        var link = (_carried with { Years = [newest.FiscalYear] }).Link("/sangong");
        return Sentence.Of(
            texts["ThreePublicSentence"].Value,
            new SentencePart(Text(newest.FiscalYear)),
            Money(newest.OutturnFen, link),
            Money(newest.InitialFen ?? newest.FullYearFen, link),
            new SentencePart(Change(newest.OutturnFen, rows.Find(row => row.FiscalYear == newest.FiscalYear - 1)?.OutturnFen)));
    }

    private string Change(long? now, long? before) => ExecutionRates.Growth(now, before) switch
    {
        null => texts["ThreePublicNoPrior"],
        0m => texts["ThreePublicSame"],
        > 0m and var up => texts["ThreePublicUp", up.ToString("0.0", CultureInfo.InvariantCulture)],
        { } down => texts["ThreePublicDown", (-down).ToString("0.0", CultureInfo.InvariantCulture)],
    };

    private ChartPoint RatePoint(YearTotalRow year, RateBase rateBase)
    {
        var rate = year.Rate(rateBase);
        return new ChartPoint(Text(year.FiscalYear), rate, Figures.Percent(rate), (_carried with { Years = [year.FiscalYear] }).Link("/departments"));
    }

    private ChartPoint MoneyPoint(int year, long? fen, string path)
    {
        var yuan = fen / 100m;
        return new ChartPoint(
            Text(year),
            yuan is { } value ? Figures.Scale(value, view.Unit) : null,
            Figures.Money(yuan, view.Unit),
            (_carried with { Years = [year] }).Link(path),
            common["ExactYuan", Figures.Yuan(yuan)]);
    }

    private ChartPoint DepartmentPoint(Warehouse.Marts.DepartmentYears.DepartmentYearListRow row, RateBase rateBase)
    {
        var rate = row.Rate(rateBase);
        var name = model.Focus.Count > 1 ? $"{row.DepartmentName} {row.FiscalYear}" : row.DepartmentName;
        return new ChartPoint(
            name,
            rate,
            Figures.Percent(rate),
            DepartmentLink(row),
            $"{row.RegionName} {row.DepartmentName} {row.FiscalYear}: {Figures.Money(row.RatedOutturnFen / 100m, view.Unit)} / {Figures.Money(row.RatedInitialFen / 100m, view.Unit)} {MoneyUnit}");
    }

    private static ChartPoint GradePoint(string category, int count, string? href) => new(category, count, Figures.Count(count), href, Figures.Count(count));

    private string DepartmentLink(Warehouse.Marts.DepartmentYears.DepartmentYearListRow row) =>
        (_carried with { Years = [row.FiscalYear] }).Link($"/departments/{row.DepartmentKey}");

    private string ProjectsLink => (_carried with { Years = model.Focus }).Link("/projects");

    private string DepartmentsLink => (_carried with { Years = model.Focus }).Link("/departments");

    private SentencePart FocusFigure => new(string.Join('、', model.Focus.Order().Select(Text)));

    private SentencePart Money(long? fen, string? href = null) => Figure($"{Figures.Money(fen / 100m, view.Unit)} {MoneyUnit}", href);

    private static SentencePart Figure(string text, string? href = null) => SentencePart.Figure(text, href);

    private static string Gap(decimal? points) => points is { } value ? Math.Abs(value).ToString("0.0", CultureInfo.InvariantCulture) : Figures.None;

    private static ChartTone ToneOf(short rank) => rank switch
    {
        1 => ChartTone.GradeExcellent,
        2 => ChartTone.GradeGood,
        3 => ChartTone.GradeFair,
        4 => ChartTone.GradePoor,
        _ => ChartTone.GradeNone,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
