namespace PerfEval.Etl.Samples.Story;

/// <summary>中文序号 — 一, 二 … 九十九.</summary>
internal static class Ordinals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Chinese numeral of a number from 1 to 99.</summary>
    public static string Of(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
    }
}
