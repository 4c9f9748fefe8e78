namespace PerfEval.Etl.Readers.Tools;

/// <summary>A folder of its own for one document, readable by this user only, gone with all it holds at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("perfeval-").FullName;

    /// <summary>Writes a document under a name of ours: whatever the file is called, a program never sees it.</summary>
    public string Write(Stream content, string extension)
    {
        var path = System.IO.Path.Combine(Path, "document" + extension);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        content.CopyTo(file);
        return path;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A killed program may hold a file for a moment; the system's own cleaning takes what is left.
        }
    }
}
