namespace PerfEval.Etl.Readers.Delimited;

/// <summary>Finds the character that separates the cells of a text, by the lines it stands in outside quotes.</summary>
internal static class Delimiters
{
    private const int Lines = 200;

    // In this order where two stand in as many lines: commas and semicolons also stand inside cells.
    private static readonly char[] Candidates = ['\t', '|', ';', ','];

    /// <summary>The delimiter; null where most lines have none, as running text.</summary>
    public static char? Of(string text)
    {
        var lines = 0;
        var holding = new int[Candidates.Length];
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
                continue;
            if (++lines > Lines)
                break;
            for (var i = 0; i < Candidates.Length; i++)
                holding[i] += HoldsUnquoted(line, Candidates[i]) ? 1 : 0;
        }
        var best = Array.IndexOf(holding, holding.Max());
        return holding[best] * 2 > lines && lines > 0 ? Candidates[best] : null;
    }

    private static bool HoldsUnquoted(ReadOnlySpan<char> line, char delimiter)
    {
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"')
                isQuoted = !isQuoted;
            else if (character == delimiter && !isQuoted)
                return true;
        }
        return false;
    }
}
