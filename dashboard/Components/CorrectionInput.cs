using System.Globalization;
using System.Text;

namespace PerfEval.Dashboard.Components;

/// <summary>更正的输入 — what a person types as another value, in the unit chosen beside it, checked before anything is changed.</summary>
/// <param name="Value">数值 — in the base unit; empty where the input is no good.</param>
/// <param name="Problem">问题 — key of the words that say what is wrong; empty where nothing is.</param>
public sealed record CorrectionInput(decimal? Value, string? Problem)
{
    /// <summary>More than all money of the country would be a slip of the keyboard.</summary>
    private const decimal Largest = 10_000_000_000_000m;

    /// <summary>金额单位 — units a person may type in.</summary>
    public static IReadOnlyList<string> MoneyUnits { get; } = ["元", "千元", "万元", "亿元"];

    public static CorrectionInput Parse(string? typed, string unit, bool isMoney)
    {
        // Full-width digits and signs as an input method gives them.
        var text = string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not (',' or '，'))).TrimEnd('%');
        if (text.Length == 0)
        {
            return new CorrectionInput(null, "InputEmpty");
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text.Replace('−', '-'), style, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Largest)
        {
            return new CorrectionInput(null, "InputNotANumber");
        }

        var value = number * (isMoney ? Factor(unit) : 1m);
        if (Math.Abs(value) > Largest)
        {
            return new CorrectionInput(null, "InputTooLarge");
        }

        // The warehouse keeps whole fen, other numbers with four decimals.
        return decimal.Round(value, isMoney ? 2 : 4) == value ? new CorrectionInput(value, null) : new CorrectionInput(null, isMoney ? "InputTooFine" : "InputTooFineNumber");
    }

    private static decimal Factor(string unit) => unit switch
    {
        "千元" => 1_000m,
        "万元" => 10_000m,
        "亿元" => 100_000_000m,
        _ => 1m,
    };
}
