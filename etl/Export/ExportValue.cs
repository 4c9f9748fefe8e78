using System.Globalization;

namespace PerfEval.Etl.Export;

/// <summary>导出值 — numbers in the plain form of the contract; empty stays empty, zero stays zero.</summary>
internal static class ExportValue
{
    /// <summary>Fen as yuan with two decimals.</summary>
    public static string? Yuan(long? fen) => fen is null ? null : (fen.Value / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Ten-thousandths as a number without trailing zeros.</summary>
    public static string? Number(long? e4) => e4 is null ? null : (e4.Value / 10_000m).ToString("0.####", CultureInfo.InvariantCulture);

    public static string Integer(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string? Integer(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string Flag(bool value) => value ? "true" : "false";

    public static string Time(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
