namespace PerfEval.Warehouse.Intake;

/// <summary>入口结果 — what became of one file, in words for people.</summary>
/// <param name="FileName">文件名.</param>
/// <param name="IsLoaded">已装载 — whether its facts are in the warehouse.</param>
/// <param name="Message">结果 — what happened and, where something is wrong, what to do.</param>
/// <param name="DocumentKey">文件 — where it is to be seen; empty when nothing of it was kept.</param>
public sealed record IntakeResult(string FileName, bool IsLoaded, string Message, int? DocumentKey = null);
