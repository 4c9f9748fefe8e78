namespace PerfEval.Etl.Loading;

/// <summary>待装载文件 — a file found below the given paths, or a place that could not be looked into.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Trouble">原因 — set where the path is missing or its folder may not be opened.</param>
public sealed record SourceFile(string Path, LoadReason? Trouble = null)
{
    /// <summary>文件名 — without folder; the published name where the bytes are kept under another.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path.TrimEnd(System.IO.Path.DirectorySeparatorChar));

    /// <summary>文件包 — path of the bundle it came out of; null for a file that lies by itself.</summary>
    public string? Bundle { get; init; }
}
