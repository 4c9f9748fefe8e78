using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>一个数 — one figure of a fact row by the word that names it in a source address, with the way to change it.</summary>
/// <param name="Measure">所指 — e.g. <c>outturn</c>.</param>
/// <param name="Value">数值 — in the base unit; empty where no number is stated.</param>
/// <param name="IsMoney">是否金额 — yuan; otherwise percent, points or a count.</param>
/// <param name="Text">印刷原文.</param>
/// <param name="State">取值状态.</param>
/// <param name="Set">Writes another value, the printed parts stay.</param>
internal sealed record FactFigure(string Measure, decimal? Value, bool IsMoney, string? Text, string State, Action<decimal?> Set)
{
    public static FactFigure Of(string measure, PrintedMoney money, Action<PrintedMoney> set) => new(
        measure, money.Yuan, true, money.Text, money.State,
        value => set(money with { Fen = value is null ? null : (long)Math.Round(value.Value * 100m, MidpointRounding.AwayFromZero), State = StateOf(value, money.Text) }));

    public static FactFigure Of(string measure, PrintedNumber number, Action<PrintedNumber> set) => new(
        measure, number.Value, false, number.Text, number.State,
        value => set(number with { E4 = InE4(value), State = StateOf(value, number.Text) }));

    /// <summary>The figure of a line: money, or a number whose printed parts stand with an amount that has no fen.</summary>
    public static FactFigure Of(FactBudgetLine line) => line.NumberE4 is null && (line.Amount.Fen is not null || line.Amount.Unit is null or [.., '元' or '万' or '亿'])
        ? Of("amount", line.Amount, money => line.Amount = money)
        : new FactFigure(
            "amount", line.NumberE4 / 10_000m, false, line.Amount.Text, line.Amount.State,
            value => (line.NumberE4, line.Amount) = (InE4(value), line.Amount with { State = StateOf(value, line.Amount.Text) }));

    private static long? InE4(decimal? value) => value is null ? null : (long)Math.Round(value.Value * 10_000m, MidpointRounding.AwayFromZero);

    // Without a number the printed text says again what stands there.
    private static string StateOf(decimal? value, string? text) => (value, text?.Trim()) switch
    {
        (0m, _) => PrintedStates.ExplicitZero,
        ({ }, _) => PrintedStates.Value,
        (null, null) => PrintedStates.NotFound,
        (null, "") => PrintedStates.Blank,
        (null, "-" or "—" or "——" or "－") => PrintedStates.Dash,
        _ => PrintedStates.Unparseable,
    };
}
