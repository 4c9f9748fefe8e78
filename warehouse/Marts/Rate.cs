namespace PerfEval.Warehouse.Marts;

/// <summary>执行率 — the arithmetic of rates, in whole numbers.</summary>
internal static class Rate
{
    /// <summary>Part ÷ whole in ten-thousandths, rounded half away from zero; empty when either is unknown or the whole is not above zero.</summary>
    public static long? Bp(long? part, long? whole) =>
        part is null || whole is null or <= 0 ? null : (long)Math.Round(10_000m * part.Value / whole.Value, MidpointRounding.AwayFromZero);

    /// <summary>掩盖 — full-year budget equals outturn while less than 90 % of the initial budget was spent (check PE-03).</summary>
    public static bool IsMasked(long? initial, long? fullYear, long? outturn) =>
        initial > 0 && outturn is not null && fullYear == outturn && 10m * outturn < 9m * initial;
}
