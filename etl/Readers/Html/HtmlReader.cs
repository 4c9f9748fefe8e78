using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Flow;
using PerfEval.Etl.Readers.PlainText;

namespace PerfEval.Etl.Readers.Html;

/// <summary>
/// 网页读取器 — reads pages and whatever is HTML under another name (.doc, .xls), saved pages in one file included: what a browser shows,
/// without the site's furniture; tables on their grid, tables that only arrange the page dissolved.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    private const int ShortestTitle = 6;

    private static readonly char[] TitleSeparators = ['-', '_', '|', '–', '—'];

    /// <inheritdoc />
    public string Format => "html";

    /// <summary>20 MB: a page of 20 MB holds a hundred times what people publish in one.</summary>
    public long MaxBytes => 20_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) =>
        signature.Format is FileFormat.Html or FileFormat.Mhtml
        || (signature.Format == FileFormat.OtherXml && signature.Head.Span.IndexOf("<html"u8) >= 0);

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        var bytes = new byte[content.Length - content.Position];
        content.ReadExactly(bytes);
        var pages = FileSignatures.Of(new MemoryStream(bytes)).Format == FileFormat.Mhtml
            ? SavedPage.Pages(bytes, fileName)
            : [HtmlDecoder.Decode(bytes, declared: null, fileName)];
        var assembler = new FlowAssembler(new PartBudget(fileName), hasPages: false);
        foreach (var page in pages)
            Read(page, assembler, fileName);
        return assembler.Blocks.Count > 0
            ? new SourceDocument(fileName, sha256, Format, assembler.Blocks)
            : throw new UnreadableDocumentException(UnreadableCause.Empty, fileName);
    }

    /// <summary>Adds what a page shows.</summary>
    internal static void Read(string markup, FlowAssembler assembler, string fileName)
    {
        markup = MarkupBounds.Bounded(MarkupRepair.Of(markup), fileName);
        using var page = new HtmlParser().ParseDocument(markup);
        if (page.Body is not { } body)
            return;
        var flow = new HtmlFlow(new PageChrome(body), new HiddenContent(page), fileName).Read(body);
        if (Title(page, flow) is { } title)
            assembler.Add(new FlowParagraph(title, 0));
        flow.ForEach(assembler.Add);
    }

    /// <summary>The page's title without the site's name, where the page itself does not print it.</summary>
    private static string? Title(IDocument page, List<FlowBlock> flow)
    {
        var title = FlowText.Clean(page.Title ?? "").Split(TitleSeparators)[0].Trim();
        if (title.Length < ShortestTitle || !title.Any(character => character >= '\u2E80'))
            return null;
        return flow.OfType<FlowParagraph>().Any(paragraph => paragraph.Text.Contains(title, StringComparison.Ordinal)) ? null : title;
    }
}
