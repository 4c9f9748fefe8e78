namespace PerfEval.Etl.Loading;

/// <summary>原件库 — keeps every source file as it came, by its fingerprint: <c>originals/ab/ab12…</c>. Written once, never changed.</summary>
public sealed class OriginalStore(string folder, IFileSystem files)
{
    /// <summary>路径 — where the original with this fingerprint is kept.</summary>
    public string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);

    /// <summary>保存 — keeps the file; does nothing where its bytes are kept already.</summary>
    public void Keep(string path, string sha256)
    {
        var target = PathOf(sha256);
        if (!files.Exists(target)) files.CopyAtomically(path, target);
    }
}
