namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>The rows of a grid while they are gathered, with its outer columns.</summary>
internal sealed class GridRows
{
    public List<LaidRow> Rows { get; } = [];

    public int Left { get; private set; } = int.MaxValue;

    public int Right { get; private set; }

    public void Add(LaidRow row)
    {
        Rows.Add(row);
        Left = Math.Min(Left, row.FirstColumn);
        Right = Math.Max(Right, row.LastColumn);
    }
}
