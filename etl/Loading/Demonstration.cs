using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Loading;

/// <summary>演示数据 — generated documents say so in their own text, so that they are marked however they reach the warehouse.</summary>
public static class Demonstration
{
    /// <summary>The words a generated document prints in one of its paragraphs.</summary>
    public const string Mark = "演示数据";

    /// <summary>Whether the document calls itself demonstration data at its beginning or end.</summary>
    public static bool IsMarked(SourceDocument document) =>
        document.Blocks.Take(20).Concat(document.Blocks.TakeLast(10)).OfType<Paragraph>().Any(paragraph => paragraph.Text.Contains(Mark, StringComparison.Ordinal));
}
