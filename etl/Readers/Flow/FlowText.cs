using System.Text;

namespace PerfEval.Etl.Readers.Flow;

/// <summary>Text as people see it: blanks of every kind are blanks, marks that print nothing are gone.</summary>
internal static class FlowText
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\t\u00A0\u2002\u2003\u2007\u2009\u202F\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u2011\u000B\u000C");

    /// <summary>Lines of a paragraph, trimmed, empty ones left out.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var clean = Clean(line);
            if (clean.Length > 0)
                yield return clean;
        }
    }

    /// <summary>One line, trimmed. A tab of running text is a gap of two blanks.</summary>
    public static string Clean(string line)
    {
        if (!line.AsSpan().ContainsAny(Special))
            return line.Trim();
        var clean = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            _ = character switch
            {
                '\t' => clean.Append("  "),
                '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => clean,
                '\u00A0' or '\u2002' or '\u2003' or '\u2007' or '\u2009' or '\u202F' or '\u000B' or '\u000C' => clean.Append(' '),
                '\u2011' => clean.Append('-'),
                _ => clean.Append(character),
            };
        }
        return clean.ToString().Trim();
    }
}
