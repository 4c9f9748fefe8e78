using System.Globalization;
using AngleSharp.Dom;
using PerfEval.Etl.Readers.Docx;

namespace PerfEval.Etl.Readers.Html;

/// <summary>The number that a browser prints in front of an item of an ordered list; nothing for bullets.</summary>
internal static class ListNumbers
{
    public static string Of(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list || Style(list) is "none" or "disc")
            return "";
        var number = Whole(item.GetAttribute("value")) ?? (Whole(list.GetAttribute("start")) ?? 1) + Before(item);
        var format = (list.GetAttribute("type"), Style(list)) switch
        {
            ("a", _) or (_, "lower-alpha" or "lower-latin") => "lowerLetter",
            ("A", _) or (_, "upper-alpha" or "upper-latin") => "upperLetter",
            ("i", _) or (_, "lower-roman") => "lowerRoman",
            ("I", _) or (_, "upper-roman") => "upperRoman",
            (_, "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" or "cjk-decimal") => "chineseCounting",
            _ => "decimal",
        };
        return NumberFormats.Write(number, format) + (format == "chineseCounting" ? "、" : ". ");
    }

    private static int Before(IElement item)
    {
        var count = 0;
        for (var other = item.PreviousElementSibling; other is not null && count < 10_000; other = other.PreviousElementSibling)
            count += other.LocalName == "li" ? 1 : 0;
        return count;
    }

    private static string? Style(IElement list) =>
        list.GetAttribute("style")?.Split(';').Select(part => part.Split(':')).Where(part => part.Length == 2 && part[0].Trim() is "list-style-type" or "list-style")
            .Select(part => part[1].Trim().ToLowerInvariant()).FirstOrDefault();

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
