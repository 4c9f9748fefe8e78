using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Tests.Etl.Recognizers.Text;

/// <summary>One cell and what must be read from it; no state means a number other than zero.</summary>
public sealed record FigureSpec(string Text, MoneyUnit? Unit, decimal? Value, ValueState? State, string? PrintedUnit, int Decimals)
{
    public override string ToString() => $"[{Text}] {Unit}";
}
