using System.Text;

namespace PerfEval.Etl.Readers.Html;

/// <summary>The pages inside a page saved in one file (MHTML): the first, and the others where that one only frames them.</summary>
internal static class SavedPage
{
    private const int MaxParts = 500;

    private const int MaxDepth = 5;

    public static IReadOnlyList<string> Pages(byte[] bytes, string fileName)
    {
        var pages = new List<string>();
        // Headers are ASCII; one character per byte keeps the bodies as they are.
        Collect(Encoding.Latin1.GetString(bytes), pages, fileName, 0);
        if (pages.Count == 0)
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName);
        return pages[0].Contains("<frameset", StringComparison.OrdinalIgnoreCase) ? pages : pages[..1];
    }

    private static void Collect(string entity, List<string> pages, string fileName, int depth)
    {
        var (headers, body) = Split(entity);
        var type = headers.GetValueOrDefault("content-type", "text/plain");
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && Parameter(type, "boundary") is { Length: > 0 } boundary && depth < MaxDepth)
        {
            foreach (var part in body.Split("--" + boundary).Skip(1).Take(MaxParts).Where(part => !part.StartsWith("--", StringComparison.Ordinal)))
                Collect(part.TrimStart('\r', '\n'), pages, fileName, depth + 1);
        }
        else if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            pages.Add(HtmlDecoder.Decode(Decoded(body, headers.GetValueOrDefault("content-transfer-encoding", ""), fileName), Parameter(type, "charset"), fileName));
        }
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string entity)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        var last = "";
        while (at < entity.Length)
        {
            var end = entity.IndexOf('\n', at);
            var line = entity[at..(end < 0 ? entity.Length : end)].TrimEnd('\r');
            at = end < 0 ? entity.Length : end + 1;
            if (line.Length == 0)
                break;
            if (line[0] is ' ' or '\t' && last.Length > 0)
                headers[last] += " " + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                headers[last = line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }
        return (headers, entity[at..]);
    }

    private static string? Parameter(string header, string name)
    {
        var at = header.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = header[(at + name.Length + 1)..].TrimStart();
        return value.StartsWith('"') ? value[1..].Split('"')[0] : value.Split(';', ' ')[0];
    }

    private static byte[] Decoded(string body, string encoding, string fileName)
    {
        try
        {
            return encoding.Trim().ToLowerInvariant() switch
            {
                "base64" => Convert.FromBase64String(body),
                "quoted-printable" => QuotedPrintable(body),
                _ => Encoding.Latin1.GetBytes(body),
            };
        }
        catch (FormatException problem)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, problem.Message, problem);
        }
    }

    /// <summary>=E5=B9=B4 is three bytes; = at the end of a line joins it with the next.</summary>
    private static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] != '=')
            {
                bytes.Add((byte)body[at]);
            }
            else if (at + 2 < body.Length && char.IsAsciiHexDigit(body[at + 1]) && char.IsAsciiHexDigit(body[at + 2]))
            {
                bytes.Add(Convert.ToByte(body.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                at = body.IndexOf('\n', at) is var end && end < 0 ? body.Length : end;
            }
        }
        return [.. bytes];
    }
}
