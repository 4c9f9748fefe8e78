using System.IO.Compression;
using System.Text;

namespace PerfEval.Tests.Etl.Readers;

/// <summary>Damages good files in ways that a seed fixes: bytes changed, removed, repeated, and tokens that parsers stumble over.</summary>
public sealed class Mutations(int seed)
{
    private static readonly byte[][] Tokens = [.. new[]
    {
        "99999999999", "-1", "0", "4294967295", "XFE9999999", "A0", "<", ">", "</", "<a>", "&#0;", "&x;", "]]>", "\"", "\0", "<!--", "<?x?>", "<!DOCTYPE a>", "1E309", "NaN", "\uFFFE", "../../../x",
    }.Select(Encoding.UTF8.GetBytes)];

    private readonly Random _random = new(seed);

    /// <summary>A copy with one to eight changes.</summary>
    public byte[] Of(byte[] good)
    {
        var bytes = good.ToList();
        for (var change = _random.Next(1, 9); change > 0 && bytes.Count > 1; change--)
        {
            var at = _random.Next(bytes.Count);
            switch (_random.Next(5))
            {
                case 0: bytes.RemoveRange(at, Math.Min(_random.Next(1, 40), bytes.Count - at)); break;
                case 1: bytes.InsertRange(at, bytes.Skip(_random.Next(bytes.Count)).Take(_random.Next(1, 80)).ToList()); break;
                case 2: bytes.InsertRange(at, Tokens[_random.Next(Tokens.Length)]); break;
                case 3: bytes.RemoveRange(at, _random.Next(4) == 0 ? bytes.Count - at : 1); break;
                default: bytes[at] = (byte)_random.Next(256); break;
            }
        }
        return [.. bytes];
    }

    /// <summary>A package whose parts are damaged before they are packed, so that readers come to see the damage; a part may also be lost.</summary>
    public byte[] OfParts(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var bytes = new MemoryStream();
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var damaged = _random.Next(source.Entries.Count);
            for (var at = 0; at < source.Entries.Count; at++)
            {
                if (at == damaged && _random.Next(10) == 0)
                    continue;
                using var part = source.Entries[at].Open();
                using var content = new MemoryStream();
                part.CopyTo(content);
                using var copy = target.CreateEntry(source.Entries[at].FullName, CompressionLevel.Fastest).Open();
                copy.Write(at == damaged || _random.Next(4) == 0 ? Of(content.ToArray()) : content.ToArray());
            }
        }
        return bytes.ToArray();
    }
}
