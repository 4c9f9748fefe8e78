namespace PerfEval.Etl.Readers.Layout;

/// <summary>A word of a page with its place: points from the upper left corner.</summary>
internal readonly record struct WordBox(double Left, double Top, double Right, double Bottom, string Text)
{
    public double MidX => (Left + Right) / 2;

    public double MidY => (Top + Bottom) / 2;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>Size of its characters: a Chinese character is as wide as it is high; boxes are higher than the characters by what the font reserves.</summary>
    public double Em => Math.Clamp(Width / TextWidth.Of(Text), 2, Math.Max(2, Height));

    /// <summary>The part between two positions, as wide as its characters.</summary>
    public WordBox Part(int start, int length)
    {
        var unit = Width / TextWidth.Of(Text);
        var left = start == 0 ? Left : Left + (unit * TextWidth.Of(Text.AsSpan(0, start)));
        var text = Text.Substring(start, length);
        return this with { Left = left, Right = left + (unit * TextWidth.Of(text)), Text = text };
    }
}
