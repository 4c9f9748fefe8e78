using PerfEval.Etl.Loading;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>The real file system, but for the operation a test makes fail.</summary>
public sealed class FailingFileSystem : IFileSystem
{
    private readonly PhysicalFileSystem _real = new();

    public Func<string, Exception?> OnList { get; init; } = _ => null;

    public Func<string, Exception?> OnOpen { get; init; } = _ => null;

    public Func<string, Exception?> OnCopy { get; init; } = _ => null;

    public bool IsFolder(string path) => _real.IsFolder(path);

    public bool Exists(string path) => _real.Exists(path);

    public IEnumerable<string> List(string folder) => OnList(folder) is { } trouble ? throw trouble : _real.List(folder);

    public Stream OpenRead(string path) => OnOpen(path) is { } trouble ? throw trouble : _real.OpenRead(path);

    public void CopyAtomically(string source, string target)
    {
        if (OnCopy(source) is { } trouble) throw trouble;
        _real.CopyAtomically(source, target);
    }
}
