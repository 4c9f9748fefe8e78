namespace PerfEval.Etl.Loading;

/// <summary>文件系统 — the few operations that loading needs, so that tests can make them fail.</summary>
public interface IFileSystem
{
    /// <summary>Whether <paramref name="path"/> is a folder.</summary>
    bool IsFolder(string path);

    /// <summary>Files and folders directly in a folder.</summary>
    IEnumerable<string> List(string folder);

    /// <summary>Whether a file exists.</summary>
    bool Exists(string path);

    /// <summary>Opens a file for reading.</summary>
    Stream OpenRead(string path);

    /// <summary>Creates the folder where missing, copies the file under a temporary name, forces it to disk and renames it.</summary>
    void CopyAtomically(string source, string target);
}
