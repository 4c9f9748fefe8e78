using System.Xml.Linq;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Footnotes and endnotes: each is delivered once, behind the paragraph or table that first refers to it.</summary>
internal sealed class DocxNotes(DocxState state, WordParts parts)
{
    private readonly Lazy<Dictionary<string, XElement>> _footnotes = new(() => Load(parts.OfType("footnotes"), "footnote"));

    private readonly Lazy<Dictionary<string, XElement>> _endnotes = new(() => Load(parts.OfType("endnotes"), "endnote"));

    public void Attach(XElement reference, DocxBlocks blocks)
    {
        var source = reference.Name.LocalName == "footnoteReference" ? _footnotes.Value : _endnotes.Value;
        if (reference.Attr("id") is { } id && source.Remove(id, out var note))
            state.Attached.AddRange(state.Aside(() => blocks.Read(note.Elements())));
    }

    private static Dictionary<string, XElement> Load(XElement? part, string name) =>
        part?.Children(name).Where(note => note.Attr("id") is not null).DistinctBy(note => note.Attr("id")).ToDictionary(note => note.Attr("id")!) ?? [];
}
