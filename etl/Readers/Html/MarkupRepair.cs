using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.Html;

/// <summary>What is put right before a page is parsed: directives that a server should have carried out, rows without their table.</summary>
internal static partial class MarkupRepair
{
    public static string Of(string markup)
    {
        if (markup.Contains("<%", StringComparison.Ordinal))
            markup = Directive().Replace(markup, "");
        return markup.Contains("<tr", StringComparison.OrdinalIgnoreCase) && !markup.Contains("<table", StringComparison.OrdinalIgnoreCase)
            ? FirstRow().Replace(markup, "<table>$0", 1)
            : markup;
    }

    // <%@ page contentType="text/html" %> · <%-- … --%>
    [GeneratedRegex("""<%.{0,4000}?%>""", RegexOptions.Singleline)]
    private static partial Regex Directive();

    [GeneratedRegex("<tr", RegexOptions.IgnoreCase)]
    private static partial Regex FirstRow();
}
