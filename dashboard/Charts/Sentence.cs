using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Dashboard.Charts;

/// <summary>句子 — one computed sentence whose figures are links.</summary>
public sealed partial record Sentence(IReadOnlyList<SentencePart> Parts)
{
    public static Sentence Empty { get; } = new([]);

    /// <summary>The sentence as plain text.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));

    /// <summary>Puts figures into a template of a resource file: <c>按年初预算执行 {0}，……</c>.</summary>
    public static Sentence Of(string template, params SentencePart[] figures)
    {
        var parts = new List<SentencePart>();
        var position = 0;
        foreach (Match slot in Slot().Matches(template))
        {
            AddWords(template[position..slot.Index]);
            parts.Add(figures[int.Parse(slot.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]);
            position = slot.Index + slot.Length;
        }

        AddWords(template[position..]);
        return new Sentence(parts);

        void AddWords(string words)
        {
            if (words.Length > 0)
            {
                parts.Add(new SentencePart(words));
            }
        }
    }

    /// <summary>This sentence followed by another.</summary>
    public Sentence Then(Sentence next) => new([.. Parts, .. next.Parts]);

    // {0} {12}
    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Slot();
}
