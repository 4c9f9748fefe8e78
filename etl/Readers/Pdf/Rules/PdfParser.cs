using System.Buffers.Text;
using System.Text;

namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>Reads values one after the other from the bytes of a PDF file or a content stream; damaged parts are skipped.</summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> bytes, int position = 0)
{
    private const int DeepestNesting = 40;

    private static readonly object ArrayEnd = new();

    private static readonly object DictionaryEnd = new();

    private int _depth;

    public int Position { get; private set; } = position;

    private ReadOnlySpan<byte> Span => bytes.Span;

    /// <summary>The next value; false at the end.</summary>
    public bool Next(out object? value)
    {
        do
        {
            if (!Token(out value))
                return false;
        }
        while (ReferenceEquals(value, ArrayEnd) || ReferenceEquals(value, DictionaryEnd));
        return true;
    }

    /// <summary>Skips the image that stands inside a content stream.</summary>
    public void SkipInlineImage()
    {
        while (Position < Span.Length)
        {
            var end = Span[Position..].IndexOf("EI"u8);
            Position = end < 0 ? Span.Length : Position + end + 2;
            if (Position >= Span.Length || (IsBlank(Span[Position]) && IsBlank(Span[Position - 3])))
                return;
        }
    }

    private bool Token(out object? value)
    {
        value = null;
        SkipBlanks();
        if (Position >= Span.Length)
            return false;
        var first = Span[Position];
        switch (first)
        {
            case (byte)'/':
                Position++;
                value = new PdfName(Encoding.Latin1.GetString(Word()));
                return true;
            case (byte)'(':
                SkipString();
                return true;
            case (byte)'[':
                Position++;
                value = Array();
                return true;
            case (byte)']':
                Position++;
                value = ArrayEnd;
                return true;
            case (byte)'<' when Position + 1 < Span.Length && Span[Position + 1] == '<':
                Position += 2;
                value = Dictionary();
                return true;
            case (byte)'<':
                var close = Span[Position..].IndexOf((byte)'>');
                Position = close < 0 ? Span.Length : Position + close + 1;
                return true;
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                Position += Position + 1 < Span.Length && Span[Position + 1] == '>' ? 2 : 1;
                value = DictionaryEnd;
                return true;
            default:
                value = NumberOrWord();
                return true;
        }
    }

    private object? NumberOrWord()
    {
        var word = Word();
        if (word.IsEmpty)
        {
            Position++;
            return null;
        }
        if (word[0] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.')
            return (object?)Reference(word) ?? (Utf8Parser.TryParse(word[0] == '+' ? word[1..] : word, out double number, out _) ? number : 0.0);
        return new PdfOperator(Encoding.Latin1.GetString(word));
    }

    /// <summary>12 0 R</summary>
    private PdfReference? Reference(ReadOnlySpan<byte> word)
    {
        if (!Utf8Parser.TryParse(word, out int number, out var used) || used != word.Length || number < 0)
            return null;
        var rest = Span[Position..];
        if (rest.Length < 4 || rest[0] != ' ' || rest[1] is < (byte)'0' or > (byte)'9')
            return null;
        var at = 1;
        while (at < Math.Min(rest.Length, 7) && rest[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        if (at + 1 >= rest.Length || rest[at] != ' ' || rest[at + 1] != 'R' || (at + 2 < rest.Length && !IsBlank(rest[at + 2]) && !IsDelimiter(rest[at + 2])))
            return null;
        Position += at + 2;
        return new PdfReference(number);
    }

    private List<object?> Array()
    {
        var items = new List<object?>();
        if (++_depth <= DeepestNesting)
        {
            while (Token(out var item) && !ReferenceEquals(item, ArrayEnd))
                items.Add(item);
        }
        _depth--;
        return items;
    }

    private Dictionary<string, object?> Dictionary()
    {
        var entries = new Dictionary<string, object?>();
        if (++_depth <= DeepestNesting)
        {
            while (Token(out var key) && !ReferenceEquals(key, DictionaryEnd))
            {
                if (key is not PdfName name)
                    continue;
                if (!Token(out var value) || ReferenceEquals(value, DictionaryEnd))
                    break;
                entries[name.Text] = value;
            }
        }
        _depth--;
        return entries;
    }

    private void SkipString()
    {
        var open = 0;
        for (; Position < Span.Length; Position++)
        {
            if (Span[Position] == '\\')
                Position++;
            else if (Span[Position] == '(')
                open++;
            else if (Span[Position] == ')' && --open == 0)
                break;
        }
        Position = Math.Min(Position + 1, Span.Length);
    }

    private ReadOnlySpan<byte> Word()
    {
        var start = Position;
        while (Position < Span.Length && !IsBlank(Span[Position]) && !IsDelimiter(Span[Position]))
            Position++;
        return Span[start..Position];
    }

    private void SkipBlanks()
    {
        while (Position < Span.Length && (IsBlank(Span[Position]) || Span[Position] == '%'))
        {
            if (Span[Position] != '%')
            {
                Position++;
                continue;
            }
            var end = Span[Position..].IndexOfAny((byte)'\n', (byte)'\r');
            Position = end < 0 ? Span.Length : Position + end;
        }
    }

    private static bool IsBlank(byte letter) => letter is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte letter) => letter is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
