namespace PerfEval.Etl.Readers;

/// <summary>无法读取的原因 — why a file cannot be read; each has a message in the resources.</summary>
public enum UnreadableCause
{
    /// <summary>空文件 — the file has no content.</summary>
    Empty,

    /// <summary>未知格式 — the content is of no format that a reader knows.</summary>
    UnknownFormat,

    /// <summary>编码损坏 — the text is in no known encoding or damaged.</summary>
    BrokenEncoding,

    /// <summary>过大 — the file is larger than the limit.</summary>
    TooLarge,

    /// <summary>无权限 — the file or folder may not be opened.</summary>
    AccessDenied,

    /// <summary>损坏 — the file is truncated or damaged.</summary>
    Damaged,

    /// <summary>加密 — the file asks for a password.</summary>
    PasswordProtected,

    /// <summary>压缩包 — an archive other than ZIP, which has to be unpacked first.</summary>
    PackedArchive,

    /// <summary>需要外部程序 — reading needs a program that is not installed.</summary>
    ToolMissing,

    /// <summary>需要文字识别 — the pages are pictures and need OCR.</summary>
    NeedsOcr,
}
