namespace PerfEval.Etl.Readers.Layout;

/// <summary>Widths of characters in units of a Chinese one.</summary>
internal static class TextWidth
{
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var letter in text)
            width += Of(letter);
        return text.IsEmpty ? 0.5 : width;
    }

    public static double Of(char letter) => letter switch
    {
        '.' or ',' or ':' or ';' or '\'' or 'i' or 'l' or 'j' or '|' or ' ' => 0.28,
        'm' or 'w' or 'M' or 'W' or '%' => 0.85,
        < '\u02ff' => 0.55,
        _ => 1,
    };

    /// <summary>Places a text takes in a font of fixed width, where a Chinese character takes two.</summary>
    public static int Places(ReadOnlySpan<char> text)
    {
        var places = 0;
        foreach (var letter in text)
            places += IsWide(letter) ? 2 : 1;
        return places;
    }

    /// <summary>Whether a character is as wide as high.</summary>
    public static bool IsWide(char letter) => letter >= '\u2e80';
}
