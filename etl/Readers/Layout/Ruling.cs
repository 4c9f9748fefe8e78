namespace PerfEval.Etl.Readers.Layout;

/// <summary>A straight line drawn on a page: at one position, from one place to another; points from the upper left corner.</summary>
internal readonly record struct Ruling(double At, double From, double To)
{
    public double Length => To - From;
}
