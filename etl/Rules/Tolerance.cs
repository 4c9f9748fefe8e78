namespace PerfEval.Etl.Rules;

/// <summary>容差 — what printing with a limited number of decimals can explain.</summary>
public static class Tolerance
{
    // Half a unit of the second decimal: percentages are seldom printed finer.
    private const decimal FloorOfPercent = 0.005m;

    /// <summary>金额容差 — half a unit of the last printed place of every operand, added up.</summary>
    public static decimal OfSum(IEnumerable<Operand> operands) => operands.Sum(operand => operand.Step) / 2m;

    /// <summary>比率容差 — half a unit of the last printed digit and what the operands' own rounding carries into the quotient.</summary>
    public static decimal OfRate(Operand rate, Operand part, Operand whole)
    {
        if (whole.Amount == 0m) return FloorOfPercent;
        var carried = (part.Step / 2m / Math.Abs(whole.Amount)) + (Math.Abs(part.Amount) * whole.Step / 2m / (whole.Amount * whole.Amount));
        return Math.Max(FloorOfPercent, (rate.Step / 2m) + (100m * carried));
    }
}
