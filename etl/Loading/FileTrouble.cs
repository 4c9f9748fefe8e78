using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PerfEval.Etl.Loading;

/// <summary>故障归类 — turns what the disk or the database throws into a reason of the message catalogue.</summary>
public static class FileTrouble
{
    // ENOSPC, EDQUOT; ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL.
    private static readonly int[] FullCodes = [28, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>读取故障 — the reason for a file or folder that cannot be opened.</summary>
    public static LoadReason WhileReading(Exception exception, string path) => exception switch
    {
        UnauthorizedAccessException => new(LoadReason.AccessDenied, path),
        FileNotFoundException or DirectoryNotFoundException => new(LoadReason.Missing, path),
        _ => new(LoadReason.InputOutput, exception.Message),
    };

    /// <summary>写入故障 — the reason for a document that could not be stored; null for an exception that is no trouble of disk or database.</summary>
    public static LoadReason? WhileWriting(Exception exception) => exception switch
    {
        DbUpdateException { InnerException: { } inner } => WhileWriting(inner),
        SqliteException sqlite => OfSqlite(sqlite),
        SqlException server => OfSqlServer(server),
        DbException other => new(LoadReason.DatabaseUnreachable, other.Message),
        UnauthorizedAccessException => new(LoadReason.WriteDenied, exception.Message),
        IOException io when FullCodes.Contains(io.HResult) => new(LoadReason.DiskFull),
        IOException => new(LoadReason.InputOutput, exception.Message),
        _ => null,
    };

    // Result codes of SQLite: BUSY 5, LOCKED 6, READONLY 8, IOERR 10, CORRUPT 11, FULL 13, CANTOPEN 14, NOTADB 26.
    private static LoadReason? OfSqlite(SqliteException exception) => exception.SqliteErrorCode switch
    {
        5 or 6 => new(LoadReason.DatabaseLocked),
        8 => new(LoadReason.DatabaseReadOnly),
        13 => new(LoadReason.DiskFull),
        11 or 26 => new(LoadReason.DatabaseDamaged, exception.Message),
        10 or 14 => new(LoadReason.InputOutput, exception.Message),
        _ => null,
    };

    // Lock time-out 1222, deadlock 1205; file group full 1105, log full 9002; read-only 3906; the rest of severity 20 and above is a broken connection.
    private static LoadReason? OfSqlServer(SqlException exception) => exception.Number switch
    {
        1222 or 1205 or -2 => new(LoadReason.DatabaseLocked),
        1105 or 9002 => new(LoadReason.DiskFull),
        3906 => new(LoadReason.DatabaseReadOnly),
        _ when exception.Class >= 20 => new(LoadReason.DatabaseUnreachable, exception.Message),
        _ => null,
    };
}
