namespace PerfEval.Etl.Readers;

/// <summary>文件特征 — what a look at a file's first bytes and, for containers, at its list of contents tells.</summary>
/// <param name="Format">格式.</param>
/// <param name="Head">First bytes, at most 4 KB.</param>
/// <param name="Names">Names of the parts (ZIP) or streams (OLE2) inside, at most some thousands; empty for other formats.</param>
public sealed record FileSignature(FileFormat Format, ReadOnlyMemory<byte> Head, IReadOnlyList<string> Names);
