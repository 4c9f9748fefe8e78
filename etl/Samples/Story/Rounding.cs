namespace PerfEval.Etl.Samples.Story;

/// <summary>取整 — amounts in whole hundreds of yuan where a department prints 万元 with two decimals, so that its printed sums hold; else in fen.</summary>
internal sealed class Rounding(bool inTenThousands)
{
    private readonly decimal _grain = inTenThousands ? 100m : 0.01m;

    /// <summary>Rounded amount.</summary>
    public decimal Of(decimal amount) => Math.Round(amount / _grain, MidpointRounding.AwayFromZero) * _grain;

    /// <summary>Rounded amounts.</summary>
    public ThreePublic Of(ThreePublic amounts) => new(Of(amounts.Overseas), Of(amounts.Purchase), Of(amounts.Operation), Of(amounts.Reception));
}
