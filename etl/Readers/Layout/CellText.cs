using System.Text;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>Joins the lines of one cell: a wrapped name, number or code is one again.</summary>
internal static class CellText
{
    public static string Of(IReadOnlyCollection<WordBox> words)
    {
        if (words.Count == 0)
            return "";
        var text = new StringBuilder();
        foreach (var line in TextLines.Of(words))
        {
            if (text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line.Text[0]))
                text.Append(' ');
            text.Append(line.Text);
        }
        return text.ToString();
    }
}
