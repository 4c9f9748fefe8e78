using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Loading;

/// <summary>文件结果 — what became of one file, and how much of it was kept.</summary>
/// <param name="FileName">文件名 — without folder, behind the name of its bundle where it came out of one, or the folder itself where it could not be opened.</param>
/// <param name="Outcome">结果.</param>
public sealed record LoadedFile(string FileName, LoadOutcome Outcome)
{
    /// <summary>原因 — where the outcome needs one.</summary>
    public LoadReason? Reason { get; init; }

    /// <summary>来源路径 — the file on disk: of the bundle, where it came out of one.</summary>
    public string SourcePath { get; init; } = "";

    /// <summary>版本号 — version of the logical document; 0 where none was written.</summary>
    public int VersionNo { get; init; }

    /// <summary>事实数 — facts written.</summary>
    public int Facts { get; init; }

    /// <summary>Whether the log has it already, in the transaction that wrote the document.</summary>
    internal bool IsNoted { get; init; }

    /// <summary>单元格提示 — cells of a filled import template that are missing or wrong, with their places.</summary>
    public IReadOnlyList<Unresolved> Cells { get; init; } = [];

    /// <summary>待定数 — places seen but not understood, put into quarantine.</summary>
    public int Unresolved { get; init; }
}
