using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标值文字 — joins a target that is printed in up to three columns: operator, value, unit.</summary>
internal static partial class TargetText
{
    /// <summary>Whether a cell can stand in the column of operators: a sign, or words that name the kind of target.</summary>
    public static bool IsOperator(string printed) => Operator().IsMatch(PrintedText.WithoutBlanks(printed));

    /// <summary>Whether a cell is a sign such as ≥.</summary>
    public static bool IsSign(string printed) => Sign().IsMatch(PrintedText.WithoutBlanks(printed));

    /// <summary>Target as one text; words that only name the kind of target (定性, 定量, 正向) are no operator.</summary>
    public static string Join(string? sign, string? value, string? unit)
    {
        if (value is null)
            return "";
        var isNumber = char.IsAsciiDigit(value[0]);
        var before = sign is not null && isNumber && (!char.IsLetter(sign[0]) || sign is "大于" or "小于" or "等于" or "大于等于" or "小于等于") ? sign : "";
        var after = unit is not null && isNumber && char.IsAsciiDigit(value[^1]) ? unit : "";
        return before + value + after;
    }

    // ≥ · >= · ＝ · 定性 · 正向指标 · 文字描述 · ≡ and 2 are how page recognition reads ≥
    [GeneratedRegex("""^(?:[≥≤><=＝≧≦≡＞＜?？/—\-]{1,3}|[\p{IsCJKUnifiedIdeographs}]{1,8}(?:[（(][^（()）]{1,8}[)）])?)$""")]
    private static partial Regex Operator();

    [GeneratedRegex("""^[≥≤><=＝≧≦≡＞＜]{1,2}$""")]
    private static partial Regex Sign();
}
