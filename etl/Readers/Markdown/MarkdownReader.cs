using Markdig;
using Markdig.Syntax;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.PlainText;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace PerfEval.Etl.Readers.Markdown;

/// <summary>Markdown 读取器 — reads Markdown with tables between bars or in HTML; one without tables is text and read as such.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().Build();

    private readonly PlainTextReader _text = new();

    /// <inheritdoc />
    public string Format => "markdown";

    /// <summary>5 MB: the parser keeps every mark of the text as an object.</summary>
    public long MaxBytes => 5_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() is ".md" or ".markdown"
        && (_text.CanRead(signature, fileName) || (signature.Format == FileFormat.Html && signature.Head.Span.IndexOf("<html"u8) < 0));

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        var start = content.Position;
        var bytes = new byte[content.Length - start];
        content.ReadExactly(bytes);
        var parsed = Parsed(TextDecoder.Decode(bytes, fileName), fileName);
        if (!parsed.Any(HoldsTable))
        {
            content.Position = start;
            return _text.Read(content, fileName, sha256);
        }
        var blocks = new MarkdownBlocks(fileName);
        blocks.Add(parsed);
        return blocks.Blocks.Count > 0 ? new SourceDocument(fileName, sha256, Format, blocks.Blocks) : throw new UnreadableDocumentException(UnreadableCause.Empty, fileName);
    }

    private static MarkdownDocument Parsed(string text, string fileName)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException problem)
        {
            // How the parser refuses marks nested without end.
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, problem.Message, problem);
        }
    }

    private static bool HoldsTable(Markdig.Syntax.Block block) => block switch
    {
        MarkdownTable => true,
        HtmlBlock html => html.Lines.ToString().Contains("<table", StringComparison.OrdinalIgnoreCase),
        ContainerBlock container => container.Any(HoldsTable),
        _ => false,
    };
}
