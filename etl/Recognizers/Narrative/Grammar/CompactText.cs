using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>紧排段落 — a paragraph's text without blanks and with half-width digits, which still knows where each character was printed.</summary>
internal sealed class CompactText
{
    private readonly Paragraph _paragraph;

    // Empty where nothing was taken out or changed, as in most paragraphs: then every character stands where it was printed.
    private readonly int[]? _origin;

    public CompactText(Paragraph paragraph)
    {
        _paragraph = paragraph;
        var text = Text = paragraph.Text;
        if (!PrintedText.HasBlanksOrWide(text))
            return;
        var characters = new char[text.Length];
        var origin = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (PrintedText.IsBlank(text[i]))
                continue;
            characters[length] = text[i] is >= '０' and <= '９' ? (char)(text[i] - '０' + '0') : text[i];
            origin[length++] = i;
        }
        Text = new string(characters, 0, length);
        _origin = origin[..length];
    }

    /// <summary>The text without blanks.</summary>
    public string Text { get; }

    /// <summary>Where the character at <paramref name="index"/> of <see cref="Text"/> stands.</summary>
    public Locator At(int index) => _paragraph.At(Origin(index));

    /// <summary>The words as printed, blanks included.</summary>
    public string Printed(int start, int end) => _paragraph.Text[Origin(start)..(Origin(end - 1) + 1)];

    /// <summary>Index in <see cref="Text"/> of the first character at or behind an offset of the paragraph.</summary>
    public int IndexOf(int offset)
    {
        if (_origin is null)
            return Math.Min(offset, Text.Length);
        var found = Array.BinarySearch(_origin, offset);
        return found >= 0 ? found : ~found;
    }

    private int Origin(int index) => _origin is null ? index : _origin[index];
}
