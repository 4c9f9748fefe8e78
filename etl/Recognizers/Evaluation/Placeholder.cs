using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>占位文字 — what a template leaves in a cell that nobody filled in.</summary>
internal static partial class Placeholder
{
    private const int Longest = 40;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("指.…·．。⋯≥≤=xX×＊*-—_（(待请填此");

    /// <summary>Whether a cell holds nothing but a placeholder.</summary>
    public static bool Is(string printed)
    {
        if (printed.Length is 0 or > Longest)
            return false;
        var text = PrintedText.WithoutBlanks(printed);
        return text.Length > 0 && Beginnings.Contains(text[0]) && Pattern().IsMatch(text);
    }

    // 指标1： · 指标 2: · 指标3：…… · ..... · …… · XX · ×× · *** · ≥XX% · 待填 · （请填写）· --------
    [GeneratedRegex("""^(?:指标[\d一二三四五六]{0,2}[:：]?[.…·．。]*|[.…·．。⋯]{2,}|…|[≥≤=]?[xX×＊*]{2,}[%％个次]?|[-—_]{3,}|[（(]?(?:待填|请填写|填写|此处填).{0,10}[）)]?)$""")]
    private static partial Regex Pattern();
}
