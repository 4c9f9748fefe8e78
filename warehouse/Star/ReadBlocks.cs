using System.IO.Compression;
using System.Text.Json;

namespace PerfEval.Warehouse.Star;

/// <summary>版块的存储形式 — gzip of JSON lines, one block a line.</summary>
public static class ReadBlocks
{
    public static byte[] Pack(IEnumerable<ReadBlock> blocks)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            foreach (var block in blocks)
            {
                JsonSerializer.Serialize(zip, block, ReadBlockJson.Default.ReadBlock);
                zip.WriteByte((byte)'\n');
            }
        }

        return packed.ToArray();
    }

    public static IReadOnlyList<ReadBlock> Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress));
        var blocks = new List<ReadBlock>();
        while (reader.ReadLine() is { } line)
            blocks.Add(JsonSerializer.Deserialize(line, ReadBlockJson.Default.ReadBlock)!);
        return blocks;
    }
}
