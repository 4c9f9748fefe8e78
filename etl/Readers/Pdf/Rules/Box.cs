namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>A rectangle with upright sides.</summary>
internal readonly record struct Box(double Left, double Low, double Right, double High)
{
    public static Box Everything { get; } = new(-1e6, -1e6, 1e6, 1e6);

    public static Box Of((double X, double Y) one, (double X, double Y) other) =>
        new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));

    public Box Within(Box clip) => new(Math.Max(Left, clip.Left), Math.Max(Low, clip.Low), Math.Min(Right, clip.Right), Math.Min(High, clip.High));
}
