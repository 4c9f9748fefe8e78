namespace PerfEval.Etl.Loading;

/// <summary>装载结果 — what became of one file.</summary>
public enum LoadOutcome
{
    /// <summary>已装载 — a document not seen before.</summary>
    Loaded,

    /// <summary>新版本 — a corrected document; the version before stays in history.</summary>
    NewVersion,

    /// <summary>未变 — the same bytes are in the warehouse already, under whatever name; nothing was written.</summary>
    Unchanged,

    /// <summary>待处理 — read, but kind, department or year is unknown; waits in quarantine.</summary>
    Quarantined,

    /// <summary>无法读取 — the file could not be read; noted in quarantine with its cause.</summary>
    Unreadable,

    /// <summary>失败 — the warehouse or the disk refused; nothing of the file was kept.</summary>
    Failed,
}
