namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>读取结果 — the packed blocks of a document version. One row per version.</summary>
public sealed record StoredReadingRow
{
    /// <summary>版块 — packed, see <see cref="Star.DocumentReading"/>.</summary>
    public byte[] Blocks { get; init; } = [];
}
