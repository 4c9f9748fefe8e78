using System.Xml.Linq;
using PerfEval.Etl.Readers.Flow;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Paragraphs and tables of a body, a cell, a text box or a note, in order.</summary>
internal sealed class DocxBlocks
{
    private readonly DocxState _state;

    private readonly DocxParagraphs _paragraphs;

    private readonly DocxTables _tables;

    public DocxBlocks(DocxState state, NumberingCounter numbering, DocxNotes notes)
    {
        _state = state;
        _paragraphs = new DocxParagraphs(state, numbering, this, notes);
        _tables = new DocxTables(state, this);
    }

    public List<FlowBlock> Read(IEnumerable<XElement> elements, bool isCell = false)
    {
        var blocks = new List<FlowBlock>();
        using var level = _state.Down();
        foreach (var element in elements)
            Read(element, blocks, isCell);
        return blocks;
    }

    private void Read(XElement element, List<FlowBlock> blocks, bool isCell)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                if (_paragraphs.Read(element, isCell) is { } paragraph)
                    blocks.Add(paragraph);
                break;
            case "tbl":
                blocks.Add(_tables.Read(element));
                break;
            case "sdt" when element.Child("sdtPr")?.IsOn("showingPlcHdr") == true:
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag" or "sect" or "sub-section" or "body":
                Inner(element, blocks, isCell);
                break;
            case "AlternateContent":
                if ((element.Child("Choice") ?? element.Child("Fallback")) is { } chosen)
                    Inner(chosen, blocks, isCell);
                break;
            case "altChunk":
                _state.Note("embedded_object", "altChunk");
                break;
        }
    }

    private void Inner(XElement element, List<FlowBlock> blocks, bool isCell) => blocks.AddRange(Read(element.Elements(), isCell));
}
