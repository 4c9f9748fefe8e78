using PerfEval.Etl.Loading;

namespace PerfEval.Etl.Jobs;

/// <summary>
/// 收件箱 — a folder into which people and crawlers put documents. A file that was dealt with moves to a folder beside the waiting ones,
/// so that the next scan costs nothing for it and people see what became of it; the loader keeps its own copy of every original.
/// </summary>
public sealed class Inbox(InboxOptions options, TimeProvider clock)
{
    /// <summary>已载入 — loaded, a new version, or known already.</summary>
    public const string LoadedFolder = "已载入";

    /// <summary>待处理 — could not be read or told; the quarantine page says why.</summary>
    public const string PendingFolder = "待处理";

    /// <summary>上传中 — files that a page brings.</summary>
    private const string UploadFolder = ".上传";

    /// <summary>A file younger than this may still be growing.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    /// <summary>等待中的文件 — files that have come to rest, in a stable order.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public IReadOnlyList<string> Waiting()
    {
        Directory.CreateDirectory(options.Directory);
        var youngest = clock.GetUtcNow().UtcDateTime - Settled;
        return
        [
            .. Directory.EnumerateFiles(options.Directory, "*", SearchOption.AllDirectories)
                .Where(path => !IsDealtWith(path) && File.GetLastWriteTimeUtc(path) <= youngest)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>归档 — moves a file where its outcome belongs; one that failed stays and is tried again by the next scan.</summary>
    public void Archive(string path, LoadOutcome outcome)
    {
        if (outcome == LoadOutcome.Failed)
            return;
        var folder = outcome is LoadOutcome.Quarantined or LoadOutcome.Unreadable ? PendingFolder : LoadedFolder;
        var day = clock.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var target = Path.Combine(options.Directory, folder, day, Path.GetRelativePath(options.Directory, path));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(path, Free(target));
    }

    /// <summary>上传的位置 — a place of its own for a file that a page brings and loads itself; the scan leaves it alone.</summary>
    public string Reserve(string fileName)
    {
        var folder = Path.Combine(options.Directory, UploadFolder, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, fileName);
    }

    /// <summary>归档上传的文件 — moves it where its outcome belongs; one that failed waits in the inbox for the next scan.</summary>
    public void ArchiveUpload(string path, LoadOutcome outcome)
    {
        var waiting = Free(Path.Combine(options.Directory, Path.GetFileName(path)));
        File.Move(path, waiting);
        Archive(waiting, outcome);
    }

    /// <summary>释放 — takes the place of an upload away, with whatever of it was left.</summary>
    public static void Release(string path) => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    private bool IsDealtWith(string path) =>
        Path.GetRelativePath(options.Directory, path).Split(Path.DirectorySeparatorChar)[0] is LoadedFolder or PendingFolder or UploadFolder;

    /// <summary>The path, or the first of "name (2).txt", "name (3).txt" … that is free.</summary>
    private static string Free(string path)
    {
        var candidate = path;
        for (var copy = 2; File.Exists(candidate); copy++)
            candidate = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)} ({copy}){Path.GetExtension(path)}");
        return candidate;
    }
}
