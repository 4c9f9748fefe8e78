namespace PerfEval.Etl.Readers.Bundles;

/// <summary>文件包上限 — what a bundle may unpack to, bundles inside it counted in; against archives that are small on disk and huge unpacked.</summary>
public sealed record BundleLimits
{
    /// <summary>文件数 — entries in all.</summary>
    public int Entries { get; init; } = 5_000;

    /// <summary>总大小 — bytes in all.</summary>
    public long TotalBytes { get; init; } = 2_000_000_000;

    /// <summary>单个文件大小 — bytes of one entry.</summary>
    public long EntryBytes { get; init; } = 500_000_000;

    /// <summary>压缩比 — unpacked to packed bytes of one entry; documents reach 50.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>不计压缩比的大小 — bytes up to which the ratio does not count: a small file of blanks packs well.</summary>
    public long RatioFreeBytes { get; init; } = 10_000_000;

    /// <summary>层数 — bundles inside bundles.</summary>
    public int Depth { get; init; } = 4;
}
