using System.Globalization;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Characters of symbol fonts that forms use, as characters that every font knows.</summary>
internal static class Symbols
{
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
            return "";
        var place = number is >= 0xF000 and <= 0xF0FF ? number - 0xF000 : number;
        return (font, place) switch
        {
            ("Wingdings", 0xFE) or ("Wingdings 2", 0x52) => "☑",
            ("Wingdings", 0xFD) or ("Wingdings 2", 0x51) or ("Wingdings 2", 0x53) => "☒",
            ("Wingdings", 0xA8 or 0x6F or 0x71 or 0x72) or ("Wingdings 2", 0xA3 or 0x2A) => "☐",
            ("Wingdings", 0xFC) or ("Wingdings 2", 0x50) => "√",
            ("Wingdings", 0xFB) or ("Wingdings 2", 0x4F) => "×",
            ("Wingdings", >= 0x81 and <= 0x8A) => ((char)('①' + place - 0x81)).ToString(),
            ("Symbol", 0xB3) => "≥",
            ("Symbol", 0xA3) => "≤",
            ("Symbol", 0xB1) => "±",
            ("Symbol", 0xB4) => "×",
            ("Symbol", 0xB0) => "°",
            _ => number is >= 0x20 and < 0xD800 ? ((char)number).ToString() : "",
        };
    }
}
