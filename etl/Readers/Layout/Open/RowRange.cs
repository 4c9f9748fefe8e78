namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>A row in the making.</summary>
internal sealed class RowRange(Stack first)
{
    public List<Stack> Cells { get; } = [first];

    public double Top => Cells.Min(cell => cell.Top);

    public double Bottom => Cells.Max(cell => cell.Bottom);

    public bool Meets(Stack stack) => Math.Min(Bottom, stack.Bottom) - Math.Max(Top, stack.Top) > 0.3 * stack.Lines[0].Em;

    public bool Has(Stack stack) => Cells.Exists(cell => cell.Shares(stack));

    public bool IsBeside(RowRange other) => Cells.Exists(other.Has);
}
