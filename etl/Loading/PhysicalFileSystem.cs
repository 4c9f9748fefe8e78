namespace PerfEval.Etl.Loading;

/// <summary>The machine's own file system.</summary>
public sealed class PhysicalFileSystem : IFileSystem
{
    private const int BufferSize = 1 << 16;

    public bool IsFolder(string path) => Directory.Exists(path);

    public IEnumerable<string> List(string folder) => Directory.EnumerateFileSystemEntries(folder);

    public bool Exists(string path) => File.Exists(path);

    public Stream OpenRead(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.SequentialScan);

    public void CopyAtomically(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var from = OpenRead(source))
            using (var to = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
            {
                from.CopyTo(to);
                to.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
