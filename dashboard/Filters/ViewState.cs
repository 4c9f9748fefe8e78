using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace PerfEval.Dashboard.Filters;

/// <summary>
/// 视图 — everything a view depends on, as it stands in the address; a link sent to a colleague shows the same thing.
/// Pages read it and make links from it, they keep no filter of their own.
/// </summary>
public sealed record ViewState
{
    /// <summary>地区 — key of the region; empty for all.</summary>
    public int? Region { get; init; }

    /// <summary>年度 — fiscal years, newest first; empty for the page's default.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>部门 — key of one department.</summary>
    public int? Department { get; init; }

    /// <summary>文字 — words looked for in names.</summary>
    public string? Text { get; init; }

    /// <summary>口径.</summary>
    public RateBase Base { get; init; }

    /// <summary>单位.</summary>
    public AmountUnit Unit { get; init; } = AmountUnit.TenThousand;

    /// <summary>等级 — a printed grade.</summary>
    public string? Grade { get; init; }

    /// <summary>只看 — a page's own narrowing: masked, zero, quarantine cause …</summary>
    public string? Only { get; init; }

    /// <summary>排序 — column; empty for the page's default.</summary>
    public string? Sort { get; init; }

    /// <summary>降序.</summary>
    public bool Descending { get; init; }

    /// <summary>页 — 1-based.</summary>
    public int Page { get; init; } = 1;

    /// <summary>依据 — the figure whose source drawer is open, e.g. <c>project.12.outturn</c>.</summary>
    public string? Source { get; init; }

    /// <summary>位置 — the locator highlighted in a document.</summary>
    public string? At { get; init; }

    /// <summary>项 — the chosen entry of a list, e.g. <c>line.12</c>.</summary>
    public string? Item { get; init; }

    /// <summary>Reads the query part of an address; words it does not know are left out, never an error.</summary>
    public static ViewState Parse(string address)
    {
        var start = address.IndexOf('?', StringComparison.Ordinal);
        if (start < 0)
        {
            return new ViewState();
        }

        var end = address.IndexOf('#', start);
        var query = QueryHelpers.ParseQuery(end < 0 ? address[start..] : address[start..end]);
        string? Word(string name) => query.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found[0]) ? found[0]!.Trim() : null;
        int? Number(string name) => int.TryParse(Word(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new ViewState
        {
            Region = Number("region"),
            Years = YearsOf(Word("years")),
            Department = Number("department"),
            Text = Word("q"),
            Base = Word("base") switch { "fullyear" => RateBase.FullYear, "printed" => RateBase.Printed, _ => RateBase.Initial },
            Unit = Word("unit") switch { "yuan" => AmountUnit.Yuan, "yi" => AmountUnit.HundredMillion, _ => AmountUnit.TenThousand },
            Grade = Word("grade"),
            Only = Word("only"),
            Sort = Word("sort"),
            Descending = Word("order") == "desc",
            Page = Math.Max(1, Number("page") ?? 1),
            Source = Word("source"),
            At = Word("at"),
            Item = Word("item"),
        };
    }

    /// <summary>The query part that <see cref="Parse"/> reads back, defaults left out; empty or beginning with <c>?</c>.</summary>
    public string ToQuery()
    {
        var query = QueryString.Empty;
        void Add(string name, string? value) => query = string.IsNullOrEmpty(value) ? query : query.Add(name, value);
        Add("region", Text(Region));
        Add("years", string.Join(',', Years));
        Add("department", Text(Department));
        Add("q", this.Text);
        Add("base", Base switch { RateBase.FullYear => "fullyear", RateBase.Printed => "printed", _ => null });
        Add("unit", Unit switch { AmountUnit.Yuan => "yuan", AmountUnit.HundredMillion => "yi", _ => null });
        Add("grade", Grade);
        Add("only", Only);
        Add("sort", Sort);
        Add("order", Descending ? "desc" : null);
        Add("page", Page > 1 ? Text(Page) : null);
        Add("source", Source);
        Add("at", At);
        Add("item", Item);
        return query.ToUriComponent();

        static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The address of <paramref name="path"/> with this view.</summary>
    public string Link(string path) => path + ToQuery();

    /// <summary>
    /// The part that goes along when somebody opens another page: region, years, base and unit. Search words, sort, page
    /// and an open drawer belong to the page they were made on.
    /// </summary>
    public ViewState Carried() => new() { Region = Region, Years = Years, Base = Base, Unit = Unit };

    private static int[] YearsOf(string? list) =>
    [
        .. (list ?? "").Split(',')
            .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
            .Where(year => year is >= 1949 and <= 2999)
            .Distinct()
            .OrderDescending(),
    ];
}
