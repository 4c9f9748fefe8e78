using System.Globalization;

namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>Prints a number that has no format: as it was typed, without the noise of binary fractions and of sums that close.</summary>
internal static class GeneralNumber
{
    // 1E-17 is what 0.1 + 0.2 - 0.3 leaves; no document prints so small a figure.
    private const double Noise = 1e-10;

    // Six decimals of 万元 are fen, ten digits are what a cell shows of a ratio.
    private const int DecimalsOfNumbers = 6;
    private const int DecimalsOfFractions = 10;

    public static string Print(double value)
    {
        if (Math.Abs(value) < Noise)
            return "0";
        // Decimals keep the 15 digits that spreadsheets keep; numbers beyond their range are no amounts.
        if (double.IsNaN(value) || Math.Abs(value) >= 1e28)
            return value.ToString("G15", CultureInfo.InvariantCulture);
        var decimals = Math.Abs(value) >= 1 ? DecimalsOfNumbers : DecimalsOfFractions;
        return Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }
}
