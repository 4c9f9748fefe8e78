using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>A format in which a seed is written anew: its blocks in, the bytes of a file out. Nothing of it knows what the document says.</summary>
/// <param name="extension">Ending of the file's name, with its dot.</param>
public abstract class SeedRendering(string extension)
{
    public string Extension { get; } = extension;

    /// <summary>Writes the blocks; the cells of tables carry the spans that <see cref="MergedTables"/> found sensible.</summary>
    public abstract byte[] Write(IReadOnlyList<Block> blocks);

    public override string ToString() => Extension;
}
