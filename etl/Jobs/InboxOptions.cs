namespace PerfEval.Etl.Jobs;

/// <summary>收件箱设置.</summary>
/// <param name="Directory">文件夹 — created when missing.</param>
public sealed record InboxOptions(string Directory);
