namespace PerfEval.Etl.Readers.Containers;

/// <summary>One entry in the central directory of a ZIP file.</summary>
/// <param name="Name">Decoded name, folders separated by slashes.</param>
/// <param name="IsEncrypted">Whether its bytes ask for a password.</param>
/// <param name="Method">0 stored, 8 deflated; others are not read.</param>
/// <param name="PackedBytes">Bytes in the file.</param>
/// <param name="Bytes">Bytes unpacked, as the directory claims.</param>
/// <param name="Position">Where its local header begins.</param>
internal sealed record ZipPart(string Name, bool IsEncrypted, int Method, long PackedBytes, long Bytes, long Position)
{
    public bool IsFolder => Name.EndsWith('/');
}
