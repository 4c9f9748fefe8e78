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

    private bool IsDealtWith(string path) =>
        Path.GetRelativePath(options.Directory, path).Split(Path.DirectorySeparatorChar)[0] is LoadedFolder or PendingFolder;

    /// <summary>The path, or the first of "name (2).txt", "name (3).txt" … that is free.</summary>
    private static string Free(string path)
    {
        var candidate = path;
        for (var copy = 2; File.Exists(candidate); copy++)
            candidate = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)} ({copy}){Path.GetExtension(path)}");
        return candidate;
    }
}
