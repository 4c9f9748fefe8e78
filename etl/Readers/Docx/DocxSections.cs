using System.Xml.Linq;
using PerfEval.Etl.Readers.Flow;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>
/// Headers and footers. They repeat titles and page numbers and are left out, but for lines that state something as label and value
/// (with a colon): those are delivered where the section begins or ends, since a table's note may stand there only.
/// </summary>
internal sealed class DocxSections(WordParts parts, DocxBlocks blocks, DocxState state)
{
    private const int LongestStatement = 60;

    private readonly Dictionary<string, string> _inherited = new(StringComparer.Ordinal);

    private int _start;

    /// <summary>Closes the section whose properties these are, in the blocks read so far.</summary>
    public void Close(XElement properties, List<FlowBlock> flow)
    {
        foreach (var reference in properties.Elements().Where(child => child.Name.LocalName is "headerReference" or "footerReference"))
        {
            if (reference.Attr("id") is { } id)
                _inherited[$"{reference.Name.LocalName} {reference.Attr("type")}"] = id;
        }
        if (_start < flow.Count)
        {
            var page = flow[_start].Page;
            flow.AddRange(Statements("footerReference", state.Page));
            flow.InsertRange(_start, Statements("headerReference", page));
        }
        _start = flow.Count;
    }

    private List<FlowBlock> Statements(string kind, int page) =>
    [
        .. _inherited.Where(entry => entry.Key.StartsWith(kind, StringComparison.Ordinal))
            .Select(entry => parts.OfId(entry.Value)).OfType<XElement>()
            .SelectMany(part => state.Aside(() => blocks.Read(part.Elements()))).OfType<FlowParagraph>()
            .SelectMany(paragraph => FlowText.Lines(paragraph.Text)).Where(IsStatement).Distinct()
            .Select(text => new FlowParagraph(text, page)),
    ];

    private static bool IsStatement(string text) => text.Length <= LongestStatement && text.AsSpan().IndexOfAny('：', ':') is > 0 and var colon && colon < text.Length - 1;
}
