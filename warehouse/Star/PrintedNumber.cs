namespace PerfEval.Warehouse.Star;

/// <summary>数值 — one printed percentage, score or count: ten-thousandths of its base unit together with the text it was read from.</summary>
public sealed record PrintedNumber
{
    /// <summary>万分之一 — the value times 10 000; empty unless the document states a number (zero included).</summary>
    public long? E4 { get; init; }

    /// <summary>印刷原文 — exactly as printed, blanks included; empty where nothing is printed.</summary>
    public string? Text { get; init; }

    /// <summary>印刷单位 — %, 分, 人 …; empty where none is printed.</summary>
    public string? Unit { get; init; }

    /// <summary>小数位数 — printed decimals.</summary>
    public short Decimals { get; init; }

    /// <summary>取值状态 — one of <see cref="PrintedStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>位置 — where it stands; empty where the document has no such place.</summary>
    public string? Locator { get; init; }

    /// <summary>数值 — in the base unit: 98.1 = 98.1 %, 85.5 = 85.5 points.</summary>
    public decimal? Value => E4 / 10_000m;

    /// <summary>未找到 — a number the document has no place for.</summary>
    public static PrintedNumber NotFound { get; } = new() { State = PrintedStates.NotFound };

    /// <summary>数值 — from a value in its base unit; more than four decimals are rounded, the printed text keeps them.</summary>
    public static PrintedNumber From(decimal? value, string state, string? text, string? unit, int decimals, string? locator) => new()
    {
        E4 = value is null ? null : (long)Math.Round(value.Value * 10_000m, MidpointRounding.AwayFromZero),
        State = state,
        Text = Lengths.Fit(text, Lengths.PrintedText),
        Unit = Lengths.Fit(unit, Lengths.PrintedUnit),
        Decimals = (short)decimals,
        Locator = Lengths.Fit(locator, Lengths.Locator),
    };
}
