using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.Html;

/// <summary>What is put right before a page is parsed: directives that a server should have carried out, rows without their table.</summary>
internal static partial class MarkupRepair
{
    public static string Of(string markup)
    {
        if (markup.Contains("<%", StringComparison.Ordinal))
            markup = WithoutDirectives(markup);
        return markup.Contains("<tr", StringComparison.OrdinalIgnoreCase) && !markup.Contains("<table", StringComparison.OrdinalIgnoreCase)
            ? FirstRow().Replace(markup, "<table>$0", 1)
            : markup;
    }

    // <%@ page contentType="text/html" %> · <%-- … --%>
    private static string WithoutDirectives(string markup)
    {
        var kept = new System.Text.StringBuilder(markup.Length);
        var done = 0;
        for (var at = markup.IndexOf("<%", StringComparison.Ordinal); at >= 0; at = markup.IndexOf("<%", done, StringComparison.Ordinal))
        {
            var end = markup.IndexOf("%>", at + 2, StringComparison.Ordinal);
            if (end < 0)
                break;
            kept.Append(markup, done, at - done);
            done = end + 2;
        }
        return kept.Append(markup, done, markup.Length - done).ToString();
    }

    [GeneratedRegex("<tr", RegexOptions.IgnoreCase)]
    private static partial Regex FirstRow();
}
