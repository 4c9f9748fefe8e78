namespace PerfEval.Etl.Readers;

/// <summary>无法读取 — a file that cannot be read; carries the cause as a key of the message catalogue, so that the user sees it in their language.</summary>
/// <param name="cause">Why.</param>
/// <param name="fileName">Name of the file, without folder.</param>
/// <param name="detail">What the message adds, e.g. a size or an encoding.</param>
public sealed class UnreadableDocumentException(UnreadableCause cause, string fileName, string? detail = null, Exception? inner = null)
    : Exception($"{fileName}: {cause} {detail}".TrimEnd(), inner)
{
    /// <summary>原因 — why the file cannot be read.</summary>
    public UnreadableCause Cause { get; } = cause;

    /// <summary>文件名 — the file's name, without folder.</summary>
    public string FileName { get; } = fileName;

    /// <summary>细节 — what the message adds; may be empty.</summary>
    public string? Detail { get; } = detail;
}
