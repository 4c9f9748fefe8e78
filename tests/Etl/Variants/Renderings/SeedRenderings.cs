using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Variants.Renderings;

/// <summary>The formats in which every seed is written anew; each has its line here.</summary>
public static class SeedRenderings
{
    public static IReadOnlyList<SeedRendering> All { get; } =
    [
        new TabbedTextRendering(),
        new DocxRendering(),
        new HtmlRendering(),
        new XlsxRendering(),
    ];

    /// <summary>The blocks of a seed as the text reader delivers them, tables with merged cells.</summary>
    public static IReadOnlyList<Block> Blocks(string seed) => MergedTables.Of(DocumentReaders.Open(SeedDocuments.PathOf(seed)).Blocks);

    /// <summary>The seed in another format, read again by whatever reader takes it.</summary>
    public static SourceDocument Read(string seed, SeedRendering rendering)
    {
        using var content = new MemoryStream(rendering.Write(Blocks(seed)));
        return DocumentReaders.Open(content, "rendering" + rendering.Extension);
    }
}
