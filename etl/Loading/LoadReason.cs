namespace PerfEval.Etl.Loading;

/// <summary>原因 — why a file was not loaded as it should be: a key of the message catalogue and what the message adds.</summary>
/// <param name="Code">代码 — e.g. <c>unreadable.empty</c>, <c>unknown.fiscal_year</c>, <c>failed.disk_full</c>.</param>
/// <param name="Detail">细节 — a size, a path or the words of the system; may be empty.</param>
public sealed record LoadReason(string Code, string? Detail = null)
{
    /// <summary>种类不明.</summary>
    public const string UnknownKind = "unknown.kind";

    /// <summary>地区不明.</summary>
    public const string UnknownRegion = "unknown.region";

    /// <summary>部门不明.</summary>
    public const string UnknownDepartment = "unknown.department";

    /// <summary>年度不明.</summary>
    public const string UnknownFiscalYear = "unknown.fiscal_year";

    /// <summary>没有可识别的内容.</summary>
    public const string NothingRecognized = "unknown.content";

    /// <summary>磁盘已满.</summary>
    public const string DiskFull = "failed.disk_full";

    /// <summary>数据库被占用.</summary>
    public const string DatabaseLocked = "failed.database_locked";

    /// <summary>数据库只读.</summary>
    public const string DatabaseReadOnly = "failed.database_read_only";

    /// <summary>数据库损坏.</summary>
    public const string DatabaseDamaged = "failed.database_damaged";

    /// <summary>数据库连接中断.</summary>
    public const string DatabaseUnreachable = "failed.database_unreachable";

    /// <summary>无权写入.</summary>
    public const string WriteDenied = "failed.write_denied";

    /// <summary>读写出错.</summary>
    public const string InputOutput = "failed.input_output";

    /// <summary>程序出错.</summary>
    public const string Unexpected = "failed.unexpected";

    /// <summary>已取消 — the run was stopped as asked.</summary>
    public const string Cancelled = "aborted.cancelled";

    /// <summary>无权读取.</summary>
    public const string AccessDenied = "unreadable.access_denied";

    /// <summary>文件不存在.</summary>
    public const string Missing = "unreadable.missing";
}
