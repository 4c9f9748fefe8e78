using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PerfEval.Etl.Readers.Flow;

namespace PerfEval.Etl.Readers.Html;

/// <summary>Walks through the elements of a page and delivers paragraphs and tables as a browser shows them.</summary>
internal sealed class HtmlFlow(PageChrome chrome, HiddenContent hidden, string fileName)
{
    private const int MaxDepth = 1_000;

    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "o:p", "q", "ruby", "rb", "s", "samp", "small", "span",
        "st1:chsdate", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "nobr", "wbr", "img", "input", "select", "textarea", "acronym",
    ];

    private readonly StringBuilder _text = new();

    private List<FlowBlock> _blocks = [];

    private int _depth;

    private int _cells;

    public List<FlowBlock> Read(IElement element)
    {
        Children(element);
        Flush();
        return _blocks;
    }

    /// <summary>What stands in a cell.</summary>
    public List<FlowBlock> Cell(IElement element)
    {
        var (outer, text) = (_blocks, _text.ToString());
        _text.Clear();
        _blocks = [];
        _cells++;
        Children(element);
        Flush();
        _cells--;
        var content = _blocks;
        _blocks = outer;
        _text.Append(text);
        return content;
    }

    private void Children(INode node)
    {
        if (++_depth > MaxDepth)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {MaxDepth} levels");
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                Append(text.Data, node is IElement { LocalName: "pre" or "textarea" or "xmp" });
            else if (child is IElement element && !hidden.Contains(element) && !chrome.Contains(element))
                Element(element);
        }
        _depth--;
    }

    private void Element(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                if (_text.Length > 0 && _text[^1] == '\n')
                    Flush();
                else
                    _text.Append('\n');
                break;
            case "table":
                Flush();
                _blocks.AddRange(new HtmlTable(this, hidden, fileName).Read(element));
                break;
            case "li":
                Flush();
                _text.Append(ListNumbers.Of(element));
                Children(element);
                Flush();
                break;
            case "input" or "select" or "textarea":
                Control(element);
                break;
            default:
                var isInline = Inline.Contains(element.LocalName);
                if (!isInline)
                    Flush();
                Children(element);
                if (!isInline)
                    Flush();
                break;
        }
    }

    /// <summary>A form field in a table shows data; elsewhere it is there to be filled in.</summary>
    private void Control(IElement element)
    {
        if (_cells == 0)
            return;
        if (element is IHtmlSelectElement select)
            Append(select.Options.FirstOrDefault(option => option.IsSelected)?.TextContent ?? "", isKept: false);
        else if (element is IHtmlTextAreaElement area)
            Children(area);
        else if (element is IHtmlInputElement input)
            Append(input.Type switch
            {
                "checkbox" => input.IsDefaultChecked ? "☑" : "☐",
                "radio" => input.IsDefaultChecked ? "◉" : "○",
                "text" or "number" or "date" => input.DefaultValue ?? "",
                _ => "",
            }, isKept: false);
    }

    /// <summary>Blanks of the source are one blank, and none between Chinese characters that the source broke into lines.</summary>
    private void Append(string text, bool isKept)
    {
        if (isKept)
        {
            _text.Append(text);
            return;
        }
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not (' ' or '\t' or '\r' or '\n' or '\f'))
            {
                _text.Append(text[at]);
                continue;
            }
            var start = at;
            while (at + 1 < text.Length && text[at + 1] is ' ' or '\t' or '\r' or '\n' or '\f')
                at++;
            if (_text.Length == 0 || _text[^1] is '\n' or ' ')
                continue;
            var isBroken = text.AsSpan(start, at - start + 1).Contains('\n') && IsWide(_text[^1]) && at + 1 < text.Length && IsWide(text[at + 1]);
            _text.Append(isBroken ? "" : " ");
        }
    }

    private static bool IsWide(char character) =>
        character >= '\u2E80' && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.OtherLetter or UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation;

    private void Flush()
    {
        if (!string.IsNullOrWhiteSpace(_text.ToString()))
            _blocks.Add(new FlowParagraph(_text.ToString(), 0));
        _text.Clear();
    }
}
