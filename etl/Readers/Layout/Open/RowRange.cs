namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>A row in the making.</summary>
internal sealed class RowRange(Stack first)
{
    public List<Stack> Cells { get; } = [first];

    public double Top => Cells.Min(cell => cell.Top);

    public double Bottom => Cells.Max(cell => cell.Bottom);

    /// <summary>By how much a cell stands beside the row.</summary>
    public double Overlap(Stack stack) => Math.Min(Bottom, stack.Bottom) - Math.Max(Top, stack.Top);

    public bool Shares(RowRange other) => Cells.Exists(other.Has);

    public bool Has(Stack stack) => Cells.Exists(cell => cell.Shares(stack));
}
