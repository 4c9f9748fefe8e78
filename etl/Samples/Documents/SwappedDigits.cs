using System.Globalization;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>数字颠倒 — the slip of a typing hand: two neighbouring digits change places.</summary>
internal static class SwappedDigits
{
    /// <summary>The amount with its first pair of different digits behind the leading one swapped; unchanged where there is none.</summary>
    public static decimal In(decimal amount)
    {
        var digits = decimal.Truncate(amount).ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 1; i + 1 < digits.Length; i++)
        {
            if (digits[i] == digits[i + 1])
                continue;
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
            return decimal.Parse(digits, CultureInfo.InvariantCulture) + (amount - decimal.Truncate(amount));
        }
        return amount;
    }
}
