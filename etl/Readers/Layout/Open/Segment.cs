namespace PerfEval.Etl.Readers.Layout.Open;

/// <summary>A run of words of one line in a table without drawn lines: the line, or the only line, of one cell.</summary>
internal sealed class Segment(TextLine line, int band)
{
    public TextLine Line { get; } = line;

    /// <summary>Number of the line on the page it was taken from.</summary>
    public int Band { get; } = band;

    public double Left => Line.Left;

    public double Right => Line.Right;

    public double Width => Line.Right - Line.Left;

    public double MidY => Line.MidY;

    public double Em => Line.Em;

    public bool IsFigure { get; } = CutRow.IsFigure(line.Text);

    /// <summary>First column it stands in.</summary>
    public int Column { get; set; }

    /// <summary>Last column it reaches into.</summary>
    public int LastColumn { get; set; }

    public bool IsSpanning => LastColumn > Column;
}
