using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfEval.Warehouse.Star;

/// <summary>读取结果 — the blocks of a document as read, for showing the source beside a number. One row per document version.</summary>
public sealed class DocumentReading
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; set; }

    /// <summary>版块数.</summary>
    public int BlockCount { get; set; }

    /// <summary>版块 — gzip of UTF-8 JSON lines, see <see cref="ReadBlock"/>.</summary>
    public required byte[] Blocks { get; set; }

    /// <summary>打包 — a reading of the given blocks.</summary>
    public static DocumentReading Of(int documentVersionKey, IReadOnlyList<ReadBlock> blocks)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            foreach (var block in blocks)
            {
                JsonSerializer.Serialize(gzip, block, Plain);
                gzip.WriteByte((byte)'\n');
            }
        }

        return new DocumentReading { DocumentVersionKey = documentVersionKey, BlockCount = blocks.Count, Blocks = packed.ToArray() };
    }

    /// <summary>解包 — the blocks in reading order.</summary>
    public IEnumerable<ReadBlock> Unpack()
    {
        using var lines = new StreamReader(new GZipStream(new MemoryStream(Blocks), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line) yield return JsonSerializer.Deserialize<ReadBlock>(line, Plain)!;
    }
}
