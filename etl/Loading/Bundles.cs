using PerfEval.Etl.Readers;
using PerfEval.Etl.Readers.Bundles;

namespace PerfEval.Etl.Loading;

/// <summary>文件包装载 — puts the documents of a bundle in its place. They lie in a temporary folder until each is dealt with.</summary>
internal sealed class Bundles(IFileSystem files) : IDisposable
{
    private readonly BundleReader _reader = new(new BundleLimits());

    private readonly List<string> _skipped = [];

    private string? _folder;

    private int _bundles;

    private int _added;

    /// <summary>Files that came in addition to those found.</summary>
    public int Added => Volatile.Read(ref _added);

    /// <summary>Names of entries that are no documents; complete once every file was opened.</summary>
    public IReadOnlyList<string> Skipped => _skipped;

    /// <summary>The file itself, or the documents inside it.</summary>
    public IReadOnlyList<SourceFile> Open(SourceFile file)
    {
        if (file.Trouble is not null) return [file];
        try
        {
            using var content = files.OpenRead(file.Path);
            return content.Length > 0 && BundleReader.IsBundle(content) ? OpenBundle(file, content) : [file];
        }
        catch (Exception trouble) when (trouble is UnauthorizedAccessException or IOException)
        {
            // The file cannot be opened: reading it will find out and say so.
            return [file];
        }
    }

    /// <summary>Takes the temporary copy away.</summary>
    public static void Release(SourceFile file)
    {
        if (file.Bundle is not null && file.Path != file.Bundle) File.Delete(file.Path);
    }

    public void Dispose()
    {
        try
        {
            if (_folder is not null) Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A run that was stopped may still read one of the copies; the system clears its temporary folder.
        }
    }

    private List<SourceFile> OpenBundle(SourceFile file, Stream content)
    {
        try
        {
            return Unpacked(file, content);
        }
        catch (UnreadableDocumentException trouble)
        {
            return [file with { Trouble = FileIntake.ReasonOf(trouble, file.Path) }];
        }
        catch (Exception trouble) when (FileTrouble.WhileWriting(trouble) is not null)
        {
            return [file with { Trouble = FileTrouble.WhileWriting(trouble) }];
        }
    }

    private List<SourceFile> Unpacked(SourceFile bundle, Stream content)
    {
        _folder ??= Directory.CreateTempSubdirectory("perfeval-bundles-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(_folder, $"{++_bundles}")).FullName;
        var contents = _reader.Unpack(content, bundle.Name, folder);
        _skipped.AddRange(contents.Skipped);
        if (contents.Files.Count == 0) return [bundle with { Trouble = new LoadReason("unreadable.empty") }];
        Interlocked.Add(ref _added, contents.Files.Count - 1);
        return contents.Files.Select(file => new SourceFile(
            file.Trouble is null ? file.Path : bundle.Path,
            file.Trouble is null ? null : FileIntake.ReasonOf(file.Trouble, bundle.Path)) { Name = file.Name, Bundle = bundle.Path }).ToList();
    }
}
