using AngleSharp.Dom;

namespace PerfEval.Etl.Readers.Html;

/// <summary>Tells the furniture of a site – navigation, search, footers, lists of links – from what the page is about, by markup and never by words of the text.</summary>
internal sealed class PageChrome(IElement body)
{
    // Furniture has little text; an element with more of the page than this is no furniture whatever it is called.
    private const double MostOfPage = 0.4;

    private static readonly HashSet<string> Boxes = ["div", "ul", "ol", "dl", "section", "header", "form", "p", "iframe"];

    private static readonly HashSet<string> LinkLists = ["div", "ul", "ol", "dl", "section", "td", "table", "p", "nav"];

    private static readonly HashSet<string> Names =
    [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer", "foot", "copyright", "sidebar", "share", "toolbar", "topbar",
        "friendlink", "friendlinks", "search", "searchbar", "login", "banner", "pager", "pagination", "qrcode", "bdsharebuttonbox", "print", "fontsize",
    ];

    private static readonly HashSet<string> Roles = ["navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar"];

    private readonly TextMeasure _measure = new(body);

    public bool Contains(IElement element)
    {
        var tag = element.LocalName;
        if (tag is "nav" or "aside" or "footer" || Roles.Contains(element.GetAttribute("role") ?? ""))
            return IsSmall(element);
        if (LinkLists.Contains(tag) && _measure.IsLinks(element))
            return true;
        if (!Boxes.Contains(tag))
            return false;
        var isNamed = (tag == "header" && !HasHeading(element)) || Tokens(element).Any(Names.Contains);
        return isNamed && IsSmall(element) && !HasHeading(element) && element.QuerySelector("table") is null;
    }

    private bool IsSmall(IElement element) => _measure.TextOf(element) < (_measure.TextOf(body) * MostOfPage);

    private static bool HasHeading(IElement element) => element.QuerySelector("h1,h2,article") is not null;

    private static string[] Tokens(IElement element) =>
        $"{element.ClassName} {element.Id}".ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
}
