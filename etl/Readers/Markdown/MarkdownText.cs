using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PerfEval.Etl.Readers.Markdown;

/// <summary>The text of inline elements as it is shown: no marks, links by their text, line breaks kept.</summary>
internal static class MarkdownText
{
    private const int MaxDepth = 100;

    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is { } inline)
            Append(inline, text, 0);
        else
            text.Append(block.Lines.ToString());
        return text.ToString();
    }

    private static void Append(Inline inline, StringBuilder text, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append('\n');
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Append('\n');
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container when depth < MaxDepth:
                foreach (var child in container)
                    Append(child, text, depth + 1);
                break;
        }
    }
}
