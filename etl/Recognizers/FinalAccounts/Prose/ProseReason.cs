using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>变动原因 — finds the reason a text gives for a number.</summary>
internal static partial class ProseReason
{
    private const int LongestReason = 400;

    /// <summary>The reason in the rest of the sentence, or in the next one where that begins with it; empty when neither gives one.</summary>
    public static string? After(string text, int offset)
    {
        var length = Math.Min(text.Length - offset, LongestReason);
        if (text.IndexOf("原因", offset, length, StringComparison.Ordinal) < 0)
            return null;
        var match = Reason().Match(text, offset, length);
        if (!match.Success)
            return null;
        var reason = match.Groups["reason"].Value.Trim().TrimEnd('，', ',', '其', '中');
        return reason.Length > 0 ? reason : null;
    }

    // ，主要原因是：…； · 。主要原因是…。 · 。决算数小于预算数的主要原因：…
    [GeneratedRegex("""^[^。；;]*?(?:[。；;][^。；;，,]{0,24})?原因(?:是|为|系|在于|包括)?[:：]?(?<reason>[^。；;]+?)(?:其中[:：]|[。；;]|$)""", RegexOptions.Singleline)]
    private static partial Regex Reason();
}
