namespace PerfEval.Etl.Readers.Layout;

/// <summary>Sorts words into lines from top to bottom.</summary>
internal static class TextLines
{
    public static List<TextLine> Of(IEnumerable<WordBox> words)
    {
        var lines = new List<TextLine>();
        var open = new List<WordBox>();
        foreach (var word in words.OrderBy(word => word.MidY))
        {
            if (open.Count > 0 && word.MidY - open[0].MidY > Reach(open, word))
            {
                lines.Add(Line(open));
                open = [];
            }
            open.Add(word);
        }
        if (open.Count > 0)
            lines.Add(Line(open));
        return lines;
    }

    /// <summary>Half a character; signs and figures of a smaller font stand a little higher or lower.</summary>
    private static double Reach(List<WordBox> line, WordBox word) => 0.45 * Math.Max(line[0].Em, word.Em);

    private static TextLine Line(List<WordBox> words) => new([.. words.OrderBy(word => word.Left)]);
}
