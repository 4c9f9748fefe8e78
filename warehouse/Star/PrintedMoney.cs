namespace PerfEval.Warehouse.Star;

/// <summary>金额 — one printed amount: whole fen together with the text it was read from and where it stands.</summary>
public sealed record PrintedMoney
{
    /// <summary>分 — the amount in fen; empty unless the document states a number (zero included).</summary>
    public long? Fen { get; init; }

    /// <summary>印刷原文 — exactly as printed, blanks included; empty where nothing is printed.</summary>
    public string? Text { get; init; }

    /// <summary>印刷单位 — 元, 万元 …; empty where none is printed.</summary>
    public string? Unit { get; init; }

    /// <summary>小数位数 — printed decimals in the printed unit.</summary>
    public short Decimals { get; init; }

    /// <summary>取值状态 — one of <see cref="PrintedStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>位置 — where it stands; empty where the document has no such place.</summary>
    public string? Locator { get; init; }

    /// <summary>元 — the amount in yuan.</summary>
    public decimal? Yuan => Fen / 100m;

    /// <summary>未找到 — an amount the document has no place for.</summary>
    public static PrintedMoney NotFound { get; } = new() { State = PrintedStates.NotFound };

    /// <summary>金额 — from an amount in yuan; parts of a fen are rounded half away from zero, the printed text keeps them.</summary>
    public static PrintedMoney FromYuan(decimal? yuan, string state, string? text, string? unit, int decimals, string? locator) => new()
    {
        Fen = yuan is null ? null : (long)Math.Round(yuan.Value * 100m, MidpointRounding.AwayFromZero),
        State = state,
        Text = Lengths.Fit(text, Lengths.PrintedText),
        Unit = Lengths.Fit(unit, Lengths.PrintedUnit),
        Decimals = (short)decimals,
        Locator = Lengths.Fit(locator, Lengths.Locator),
    };
}
