using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PerfEval.Etl.Readers.Html;

/// <summary>What a browser does not show: scripts, hidden elements, classes that the page's own style sheet hides.</summary>
internal sealed partial class HiddenContent
{
    private const int MostClasses = 1_000;

    private const int LongestSheet = 200_000;

    private static readonly HashSet<string> Silent =
    [
        "script", "style", "noscript", "template", "head", "title", "meta", "link", "object", "embed", "applet", "iframe", "frame", "svg", "canvas", "audio", "video", "button",
        "datalist", "del", "rt", "rp", "map",
    ];

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);

    public HiddenContent(IDocument page)
    {
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            var rules = sheet.InnerHtml;
            foreach (Match rule in HidingRule().Matches(rules.Length <= LongestSheet ? rules : rules[..LongestSheet]))
            {
                if (_classes.Count < MostClasses)
                    _classes.Add(rule.Groups["name"].Value);
            }
        }
    }

    public bool Contains(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style))
        || (_classes.Count > 0 && element.ClassList.Any(_classes.Contains));

    // display:none · visibility : hidden · mso-hide:all
    [GeneratedRegex("""(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)""", RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle();

    // .xl65 { … display:none … }
    [GeneratedRegex("""(?:^|[},;\s])\.(?<name>[A-Za-z][\w-]{0,60})\s*\{[^{}]{0,500}(?:display\s*:\s*none|mso-hide\s*:\s*all)[^{}]{0,500}\}""", RegexOptions.IgnoreCase)]
    private static partial Regex HidingRule();
}
