using System.Globalization;

namespace PerfEval.Warehouse.Review;

/// <summary>更正的数值 — numbers in the plain form in which the log keeps them.</summary>
public static class CorrectionValues
{
    public static string? Text(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    public static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
