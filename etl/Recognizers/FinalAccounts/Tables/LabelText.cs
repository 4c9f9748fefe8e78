using System.Buffers;
using System.Text;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>标签文字 — headers and names in the form in which they are compared: no blanks, no quotation marks, half-width brackets.</summary>
internal static class LabelText
{
    private static readonly SearchValues<char> Changing = SearchValues.Create("（）：“”\"‘’'＂*");

    /// <summary>Normalised text; empty for an empty cell.</summary>
    public static string Of(string printed)
    {
        var text = PrintedText.WithoutBlanks(printed);
        if (!text.AsSpan().ContainsAny(Changing))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '（' or '）' or '：')
                result.Append(character switch { '（' => '(', '）' => ')', _ => ':' });
            else if (character is not ('“' or '”' or '"' or '‘' or '’' or '\'' or '＂' or '*'))
                result.Append(character);
        }
        return result.ToString();
    }

    /// <summary>Normalised name without an ordinal in front.</summary>
    public static string Name(string printed) => Of(PrintedText.Name(printed));
}
