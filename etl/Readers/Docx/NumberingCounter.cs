using System.Text;
using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Gives numbered paragraphs the number that a word processor prints in front of them: 一、 （一） 1. ①.</summary>
internal sealed class NumberingCounter(NumberingDefinitions definitions, DocxStyles styles)
{
    private const int Levels = 9;

    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);

    private readonly HashSet<(NumberingList List, int Level)> _begun = [];

    /// <summary>The printed number of a paragraph with these properties; empty where it has none, or a mere bullet.</summary>
    public string Next(XElement? properties)
    {
        var own = properties?.Child("numPr");
        var style = properties?.ChildValue("pStyle");
        var (styleNumber, styleLevel) = styles.Numbering(style);
        if (definitions.Find(own?.ChildValue("numId") ?? styleNumber) is not { } list)
            return "";
        var depth = OfficeXml.Number(own?.ChildValue("ilvl")) ?? LevelOf(list, style) ?? OfficeXml.Number(styleLevel) ?? 0;
        if (depth is < 0 or >= Levels || !list.Levels.TryGetValue(depth, out var level))
            return "";
        var counters = Advance(list, depth);
        return level.Format is "bullet" or "none" ? Plain(level) : Printed(list, level, counters);
    }

    private static int? LevelOf(NumberingList list, string? style) =>
        style is null ? null : list.Levels.Where(level => level.Value.Style == style).Select(level => (int?)level.Key).FirstOrDefault();

    private int?[] Advance(NumberingList list, int depth)
    {
        if (!_counters.TryGetValue(list.Definition, out var counters))
            _counters[list.Definition] = counters = new int?[Levels];
        if (list.Starts.TryGetValue(depth, out var start) && _begun.Add((list, depth)))
            counters[depth] = start;
        else
            counters[depth] = counters[depth] is { } last ? last + 1 : First(list, depth);
        for (var above = 0; above < depth; above++)
            counters[above] ??= First(list, above);
        for (var below = depth + 1; below < Levels; below++)
        {
            if (!list.Levels.TryGetValue(below, out var level) || level.Restart is null || (level.Restart > 0 && depth < level.Restart))
                counters[below] = null;
        }
        return counters;
    }

    private static int First(NumberingList list, int depth) => list.Levels.TryGetValue(depth, out var level) ? level.Start : 1;

    /// <summary>A level without number may still print words: 附件.</summary>
    private static string Plain(NumberingLevel level) => level.Format == "none" && !level.Text.Contains('%', StringComparison.Ordinal) ? level.Text : "";

    private static string Printed(NumberingList list, NumberingLevel level, int?[] counters)
    {
        var text = new StringBuilder();
        for (var at = 0; at < level.Text.Length; at++)
        {
            if (level.Text[at] != '%' || at + 1 >= level.Text.Length || level.Text[at + 1] is < '1' or > '9')
            {
                text.Append(level.Text[at]);
                continue;
            }
            var depth = level.Text[++at] - '1';
            var format = level.IsLegal ? "decimal" : list.Levels.TryGetValue(depth, out var named) ? named.Format : "decimal";
            text.Append(NumberFormats.Write(counters[depth] ?? 1, format));
        }
        return text.ToString();
    }
}
