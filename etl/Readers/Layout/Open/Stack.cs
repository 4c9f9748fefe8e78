namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>Lines below each other that are one cell.</summary>
internal sealed class Stack(Segment first)
{
    public List<Segment> Lines { get; } = [first];

    public int Column => Lines.Min(line => line.Column);

    public int LastColumn => Lines.Max(line => line.LastColumn);

    // Boxes reserve room above and below the characters; rows are told apart by the characters themselves.
    public double Top => Lines[0].MidY - (Lines[0].Em / 2);

    public double Bottom => Lines[^1].MidY + (Lines[^1].Em / 2);

    public double MidY => (Top + Bottom) / 2;

    public double Height => Bottom - Top;

    public string Text => CellText.Of([.. Lines.SelectMany(line => line.Line.Words)]);

    public bool Shares(Stack other) => Column <= other.LastColumn && other.Column <= LastColumn;
}
