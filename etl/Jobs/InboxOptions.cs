namespace PerfEval.Etl.Jobs;

/// <summary>收件箱设置.</summary>
/// <param name="Directory">文件夹 — created when missing.</param>
public sealed record InboxOptions(string Directory)
{
    /// <summary>上传上限 — bytes of one uploaded file.</summary>
    public long MaximumUploadBytes { get; init; } = 200_000_000;
}
