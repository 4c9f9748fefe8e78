using System.Globalization;
using System.Text;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Finds the encoding of a text (UTF-8, UTF-16 with a mark, GB18030) and decodes it without losing a broken byte silently.</summary>
internal static class TextDecoder
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding StrictGb18030 = Gb18030();

    private static readonly byte[][] OtherFormats =
    [
        "PK\u0003\u0004"u8.ToArray(), "%PDF"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0], "{\\rtf"u8.ToArray(), "<?xml"u8.ToArray(),
        "<!doctype"u8.ToArray(), "<html"u8.ToArray(), "Rar!"u8.ToArray(), "7z"u8.ToArray().Concat(new byte[] { 0xBC, 0xAF }).ToArray(),
    ];

    /// <summary>Whether the first bytes can be text: no control bytes, none of the well-known binary formats.</summary>
    public static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        var start = WithoutLeadingBlanks(head);
        foreach (var magic in OtherFormats)
        {
            if (StartsWith(start, magic))
                return false;
        }
        if (Utf16(head) is not null)
            return true;
        foreach (var value in head)
        {
            if (IsControl(value))
                return false;
        }
        return true;
    }

    /// <summary>Decodes the whole text.</summary>
    /// <exception cref="UnreadableDocumentException">A byte belongs to no known encoding; the detail names its offset.</exception>
    public static string Decode(byte[] bytes, string fileName)
    {
        if (Utf16(bytes) is { } utf16)
            return Plausible(Strict(utf16, bytes, 2, fileName), fileName);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        var broken = Utf8Damage(bytes.AsSpan(mark), out var sound, out var faults);
        if (broken < 0)
            return Plausible(StrictUtf8.GetString(bytes, mark, bytes.Length - mark), fileName);
        // Chinese in GB18030 is almost never well-formed UTF-8; a text that mostly is has been damaged.
        if (mark > 0 || sound > 8 * faults)
            throw Broken(fileName, mark + broken, "UTF-8");
        return Plausible(Strict(StrictGb18030, bytes, 0, fileName), fileName);
    }

    private static string Strict(Encoding encoding, byte[] bytes, int start, string fileName)
    {
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException problem)
        {
            throw Broken(fileName, start + Math.Max(0, problem.Index), encoding.WebName.ToUpperInvariant());
        }
    }

    /// <summary>Offset of the first byte that is no UTF-8, or -1; counts sound multi-byte sequences and faults.</summary>
    private static int Utf8Damage(ReadOnlySpan<byte> bytes, out int sound, out int faults)
    {
        sound = 0;
        faults = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        var first = -1;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == System.Buffers.OperationStatus.Done)
            {
                sound++;
            }
            else
            {
                first = first < 0 ? BrokenByte(bytes, i, length) : first;
                faults++;
            }
            i += length;
        }
        return first;
    }

    /// <summary>The byte that does not fit: behind the sound part of a sequence, or the first one when it cannot begin any.</summary>
    private static int BrokenByte(ReadOnlySpan<byte> bytes, int start, int sound) =>
        bytes[start] is >= 0xC2 and <= 0xF4 ? Math.Min(start + sound, bytes.Length - 1) : start;

    /// <summary>A text holds no control characters and hardly any that no font prints.</summary>
    private static string Plausible(string text, string fileName)
    {
        var unprintable = 0;
        foreach (var character in text)
        {
            if (character < ' ' && IsControl((byte)character))
                throw new UnreadableDocumentException(UnreadableCause.UnknownFormat, fileName);
            if (character is (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF'))
                unprintable++;
        }
        if (unprintable > 16 && unprintable > text.Length / 10)
            throw new UnreadableDocumentException(UnreadableCause.UnknownFormat, fileName);
        return text;
    }

    private static UnreadableDocumentException Broken(string fileName, int offset, string encoding) =>
        new(UnreadableCause.BrokenEncoding, fileName, string.Create(CultureInfo.InvariantCulture, $"{encoding}, byte {offset}"));

    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(false, false, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(true, false, throwOnInvalidBytes: true),
        _ => null,
    };

    private static bool IsControl(byte value) => value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A);

    private static ReadOnlySpan<byte> WithoutLeadingBlanks(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble))
            head = head[3..];
        return head.TrimStart(" \t\r\n"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> head, byte[] magic)
    {
        if (head.Length < magic.Length)
            return false;
        for (var i = 0; i < magic.Length; i++)
        {
            var value = magic[0] == '<' && head[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(head[i] | 0x20) : head[i];
            if (value != magic[i])
                return false;
        }
        return true;
    }

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
