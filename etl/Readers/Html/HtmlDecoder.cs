using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Readers.Html;

/// <summary>Finds the encoding of a page: by its mark, by the bytes, by what it declares, else GB18030. What the bytes are counts more than what the page claims.</summary>
internal static partial class HtmlDecoder
{
    private const int DeclarationBytes = 4096;

    private static readonly Encoding Chinese = Registered();

    /// <param name="bytes">The page.</param>
    /// <param name="declared">Encoding that a mail header names; may be empty.</param>
    /// <param name="fileName">Name for the refusal.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared, string fileName)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (System.Text.Unicode.Utf8.IsValid(text))
            return Encoding.UTF8.GetString(text);
        var named = Named(declared) ?? Named(Charset().Match(Encoding.Latin1.GetString(text[..Math.Min(DeclarationBytes, text.Length)])).Groups["name"].Value) ?? Chinese;
        var decoded = named.GetString(text);
        if (Broken(decoded) is var broken && (broken == 0 || broken * 100 < decoded.Length))
            return decoded;
        var other = (named.CodePage == Encoding.UTF8.CodePage ? Chinese : Encoding.UTF8).GetString(text);
        return Broken(other) * 100 < other.Length ? other : throw new UnreadableDocumentException(UnreadableCause.BrokenEncoding, fileName, named.WebName.ToUpperInvariant());
    }

    private static int Broken(string text) => text.AsSpan().Count('\uFFFD');

    private static Encoding? Named(string? name)
    {
        // Pages that say GB2312 or GBK hold characters beyond them.
        if (string.IsNullOrEmpty(name) || name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || name.Contains("hz-gb", StringComparison.OrdinalIgnoreCase))
            return string.IsNullOrEmpty(name) ? null : Chinese;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Registered()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }

    // <meta charset="gbk"> · <meta http-equiv=Content-Type content="text/html; charset=gb2312"> · <?xml encoding="GBK"?>
    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_-]{2,30})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
