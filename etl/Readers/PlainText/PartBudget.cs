using System.Globalization;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Bounds what one file may become in memory: a file of nothing but tabs is small on disk and huge as cells.</summary>
internal sealed class PartBudget(string fileName)
{
    /// <summary>Columns of one row: above any published table, below what fills memory.</summary>
    public const int MaxColumns = 1_000;

    // The largest seed has 6 000 parts; a million cells take about 150 MB.
    private const int MaxParts = 1_000_000;

    private int _parts;

    /// <summary>Counts the parts of a line and refuses the file when there are too many.</summary>
    public void Spend(int parts, int line)
    {
        _parts += parts;
        if (parts > MaxColumns || _parts > MaxParts)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, string.Create(CultureInfo.InvariantCulture, $"L{line}: {Math.Max(parts, _parts)}"));
    }
}
