using PerfEval.Etl.Facts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>Figures of facts as printed amounts and numbers of the warehouse.</summary>
internal static class Printed
{
    public static PrintedMoney Money(Figure? figure) => figure is null
        ? PrintedMoney.NotFound
        : PrintedMoney.FromYuan(
            figure.Value, Codes.Of(figure.State), Empty(figure.PrintedText), Empty(figure.PrintedUnit), figure.PrintedDecimals, PlaceOf(figure));

    public static PrintedNumber Number(Figure? figure) => figure is null
        ? PrintedNumber.NotFound
        : PrintedNumber.From(
            figure.Value, Codes.Of(figure.State), Empty(figure.PrintedText), Empty(figure.PrintedUnit), figure.PrintedDecimals, PlaceOf(figure));

    /// <summary>The printed parts of a figure that is no money; its value is kept as a number.</summary>
    public static PrintedMoney WithoutFen(Figure figure) => Money(figure) with { Fen = null };

    private static string? Empty(string text) => text.Length == 0 ? null : text;

    private static string? PlaceOf(Figure figure) => figure.State == ValueState.NotFound ? null : figure.Locator.Text;
}
