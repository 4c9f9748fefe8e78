using System.Text;
using System.Xml.Linq;
using PerfEval.Etl.Readers.Flow;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>
/// The text of a paragraph as it is printed: numbers of lists in front, results of fields without their codes, tracked changes as accepted,
/// hidden text left out. Text boxes and notes go to what is attached.
/// </summary>
internal sealed class DocxParagraphs(DocxState state, NumberingCounter numbering, DocxBlocks blocks, DocxNotes notes)
{
    // 360 000 units of drawing are one centimetre; a picture of this size can hold a page.
    private const long PageSized = 10 * 360_000;

    private readonly StringBuilder _text = new();

    private string _carried = "";

    private int _page;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isCell">Whether it stands in a table, where a number alone is content.</param>
    public FlowParagraph? Read(XElement paragraph, bool isCell)
    {
        var outer = (_text.ToString(), _page);
        _text.Clear();
        _page = 0;
        var properties = paragraph.Child("pPr");
        using (state.Down())
        {
            foreach (var child in paragraph.Elements())
                Inline(child);
        }
        var text = _carried + _text;
        var page = _page > 0 ? _page : state.Page;
        _carried = "";
        _text.Clear().Append(outer.Item1);
        _page = outer._page;
        // The mark of a paragraph struck out: its text goes on in the next one.
        if (properties?.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null)
        {
            _carried = text;
            return null;
        }
        var number = properties?.Child("listPr")?.Child("t")?.Attr("val") ?? numbering.Next(properties);
        var isEmpty = string.IsNullOrWhiteSpace(text);
        if (isEmpty && !(isCell && number.Length > 0))
            return null;
        return new FlowParagraph(isEmpty ? number : Numbered(number, text), page);
    }

    private static string Numbered(string number, string text)
    {
        var rest = text.TrimStart();
        var runsTogether = number.Length > 0 && (char.IsLetterOrDigit(number[^1]) || (number[^1] == '.' && char.IsAsciiDigit(rest[0])));
        return number + (runsTogether ? " " : "") + (number.Length > 0 ? rest : text);
    }

    private void Inline(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                Run(element);
                break;
            case "del" or "moveFrom" or "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "fldData" or "smartTagPr" or "customXmlPr" or "rt" or "rubyPr":
                break;
            case "sdt" when element.Child("sdtPr")?.IsOn("showingPlcHdr") == true:
                break;
            case "AlternateContent":
                Chosen(element, Inline);
                break;
            case "t":
                Append(element.Value);
                break;
            default:
                Children(element, Inline);
                break;
        }
    }

    private void Run(XElement run)
    {
        var isHidden = run.Child("rPr") is { } properties && (properties.IsOn("vanish") || properties.IsOn("specVanish"));
        using var level = state.Down();
        foreach (var child in run.Elements())
            InRun(child, isHidden);
    }

    private void InRun(XElement element, bool isHidden)
    {
        switch (element.Name.LocalName)
        {
            case "fldChar":
                Field(element);
                break;
            case "lastRenderedPageBreak":
                state.TurnPage();
                break;
            case "drawing" or "pict" or "object":
                Shape(element);
                break;
            case "AlternateContent":
                Chosen(element, child => InRun(child, isHidden));
                break;
            case "ruby":
                Children(element, Inline);
                break;
            case "footnoteReference" or "endnoteReference" when !isHidden:
                notes.Attach(element, blocks);
                break;
            default:
                if (!isHidden)
                    Character(element);
                break;
        }
    }

    private void Character(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Append(element.Value);
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(Symbols.Of(element.Attr("font"), element.Attr("char")));
                break;
        }
    }

    private void Append(string text)
    {
        if (state.Fields.Contains(false))
            return;
        if (_page == 0 && !string.IsNullOrWhiteSpace(text))
            _page = state.Page;
        _text.Append(text);
    }

    private void Field(XElement mark)
    {
        switch (mark.Attr("fldCharType"))
        {
            case "begin":
                Append(CheckBox(mark.Child("ffData")?.Child("checkBox")));
                state.Fields.Push(false);
                break;
            case "separate" when state.Fields.Count > 0:
                state.Fields.Pop();
                state.Fields.Push(true);
                break;
            case "end" when state.Fields.Count > 0:
                state.Fields.Pop();
                break;
        }
    }

    private static string CheckBox(XElement? box) => box is null ? "" : box.IsOn("checked") || (box.Child("checked") is null && box.IsOn("default")) ? "☑" : "☐";

    /// <summary>Text boxes of a drawing; pictures are counted, large ones and objects of other programs noted.</summary>
    private void Shape(XElement element)
    {
        using var level = state.Down();
        switch (element.Name.LocalName)
        {
            case "txbxContent":
                state.Attached.AddRange(state.Aside(() => blocks.Read(element.Elements())));
                return;
            case "AlternateContent":
                Chosen(element, Shape);
                return;
            case "inline" or "anchor" when element.Child("extent") is { } extent && IsPageSized(extent) && element.Descendants().Any(child => child.Name.LocalName == "blip"):
                state.Note("picture", element.Child("docPr")?.Attr("descr") ?? element.Child("docPr")?.Attr("name") ?? "");
                break;
            case "blip" or "imagedata":
                state.Pictures++;
                return;
            case "OLEObject":
                state.Note("embedded_object", element.Attr("ProgID") ?? "");
                return;
        }
        foreach (var child in element.Elements())
            Shape(child);
    }

    private static bool IsPageSized(XElement extent) =>
        long.TryParse(extent.Attr("cx"), out var width) && long.TryParse(extent.Attr("cy"), out var height) && width >= PageSized && height >= PageSized;

    /// <summary>The first choice that an office program of today understands; older ones get the fallback, which says the same.</summary>
    private void Chosen(XElement alternate, Action<XElement> read)
    {
        if ((alternate.Child("Choice") ?? alternate.Child("Fallback")) is { } chosen)
            Children(chosen, read);
    }

    private void Children(XElement element, Action<XElement> read)
    {
        using var level = state.Down();
        foreach (var child in element.Elements())
            read(child);
    }
}
