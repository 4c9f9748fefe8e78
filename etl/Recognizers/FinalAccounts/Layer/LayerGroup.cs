using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>文字层的一项 — a name, the code in front of it and the values behind it.</summary>
/// <param name="Code">编码; empty when none is printed.</param>
/// <param name="Name">名称 as printed.</param>
/// <param name="Values">Values in order, dashes included.</param>
/// <param name="Locator">位置.</param>
/// <param name="Line">Number of the line on which it begins.</param>
internal sealed record LayerGroup(string Code, string Name, IReadOnlyList<LayerToken> Values, Locator Locator, int Line)
{
    /// <summary>The groups of tokens; values in front of the first name are left out, pieces of a wrapped name are joined.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="isName">Tells a complete name.</param>
    public static List<LayerGroup> Of(IReadOnlyList<LayerToken> tokens, Predicate<string> isName)
    {
        var groups = new List<LayerGroup>();
        for (var i = 0; i < tokens.Count;)
        {
            var code = tokens[i].Kind == LayerTokenKind.Code ? tokens[i++].Text : "";
            if (i >= tokens.Count || tokens[i].Kind != LayerTokenKind.Words)
            {
                i++;
                continue;
            }
            var first = tokens[i++];
            var name = first.Printed;
            while (i < tokens.Count && tokens[i].Kind == LayerTokenKind.Words && (code.Length > 0 ? tokens[i].Line <= first.Line + 1 && !isName(tokens[i].Text) : tokens[i].Text is not ("合计" or "总计") && !isName(name) && isName(name + tokens[i].Text)))
                name += tokens[i++].Printed;
            var values = new List<LayerToken>();
            while (i + values.Count < tokens.Count && tokens[i + values.Count].IsValue && !LeadsLine(tokens, i + values.Count))
                values.Add(tokens[i + values.Count]);
            i += values.Count;
            groups.Add(new LayerGroup(code, name, values, first.Locator, first.Line));
        }
        return groups;
    }

    /// <summary>A number in front of words that begins a line: the line number of a row whose left name is gone.</summary>
    private static bool LeadsLine(IReadOnlyList<LayerToken> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at - 1].Line < tokens[at].Line && tokens[at + 1].Line == tokens[at].Line && tokens[at + 1].Kind == LayerTokenKind.Words;
}
