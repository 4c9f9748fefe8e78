namespace PerfEval.Warehouse.Star;

/// <summary>读取结果 — the blocks of a document as read, for showing the source beside a number. One row per document version.</summary>
public sealed class DocumentReading
{
    /// <summary>文件版本.</summary>
    public int DocumentVersionKey { get; set; }

    /// <summary>版块数.</summary>
    public int BlockCount { get; set; }

    /// <summary>版块 — gzip of UTF-8 JSON lines, see <see cref="ReadBlock"/>.</summary>
    public required byte[] Blocks { get; set; }
}
