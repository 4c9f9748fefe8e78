using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Recognizers.Wording;

/// <summary>A bureau's folder of word files that exists as long as the test.</summary>
public sealed class WordFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    /// <summary>Writes a file; its name may begin with the folder of its scope.</summary>
    public WordFiles With(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => _folder.Dispose();
}
