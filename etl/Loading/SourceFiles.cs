namespace PerfEval.Etl.Loading;

/// <summary>文件清单 — every file below the given paths, in a stable order. A folder without rights is an entry of its own, not the end of the run.</summary>
public sealed class SourceFiles(IFileSystem files)
{
    /// <summary>查找 — files of the given paths; folders are walked, hidden files and lock files of office programs left out.</summary>
    public IReadOnlyList<SourceFile> Find(IEnumerable<string> paths)
    {
        var found = new List<SourceFile>();
        foreach (var path in paths) Add(Path.GetFullPath(path), found);
        return found.DistinctBy(file => file.Path).ToList();
    }

    private void Add(string path, List<SourceFile> found)
    {
        if (files.IsFolder(path)) AddFolder(path, found);
        else found.Add(files.Exists(path) ? new SourceFile(path) : new SourceFile(path, new LoadReason(LoadReason.Missing, path)));
    }

    private void AddFolder(string folder, List<SourceFile> found)
    {
        string[] entries;
        try
        {
            entries = [.. files.List(folder).Where(IsVisible).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            found.Add(new SourceFile(folder, FileTrouble.WhileReading(e, folder)));
            return;
        }

        foreach (var entry in entries) Add(entry, found);
    }

    // ".DS_Store" and the like; "~$报表.docx" is the lock file of an open document.
    private static bool IsVisible(string path) => Path.GetFileName(path) is [not '.', ..] name && !name.StartsWith("~$", StringComparison.Ordinal);
}
