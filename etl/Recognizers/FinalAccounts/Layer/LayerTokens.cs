using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Evaluation.Loose;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>文字层切分 — tells numbers, codes and words apart, puts split codes together and pulls values apart that ran together.</summary>
internal static partial class LayerTokens
{
    /// <summary>Tokens of the pieces in reading order.</summary>
    public static List<LayerToken> Of(IEnumerable<Piece> pieces)
    {
        var tokens = new List<LayerToken>();
        var line = -1;
        foreach (var piece in pieces)
        {
            line += piece.StartsLine || line < 0 ? 1 : 0;
            var parts = Apart(LabelText.Of(piece.Text)).Where(text => text.Length > 0).ToList();
            foreach (var text in parts)
                tokens.Add(new LayerToken(KindOf(text), text, parts.Count == 1 ? PrintedText.Compact(piece.Text) : text, piece.Locator, line));
        }
        return WithCodes(tokens);
    }

    private static LayerTokenKind KindOf(string text) =>
        CellText.IsNumber(text) ? LayerTokenKind.Number : Dash().IsMatch(text) ? LayerTokenKind.Dash : LayerTokenKind.Words;

    /// <summary>A number in front of words that has the form of a code is one; 201 03 06 行政运行 is one code in three parts.</summary>
    private static List<LayerToken> WithCodes(List<LayerToken> tokens)
    {
        var result = new List<LayerToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            // 205 20502 2050201 学前教育: each column prints the whole code so far.
            if (i + 1 < tokens.Count && ClassCode().IsMatch(tokens[i].Text) && CodeBelow(tokens[i].Text, tokens[i + 1].Text))
                continue;
            var code = tokens[i].Text;
            var next = i + 1;
            if (tokens[i].Kind == LayerTokenKind.Number && ClassCode().IsMatch(code))
            {
                while (next < tokens.Count && next <= i + 2 && code.Length < 7 && CodePart().IsMatch(tokens[next].Text))
                    code += tokens[next++].Text;
            }
            var isCode = tokens[i].Kind == LayerTokenKind.Number && Code().IsMatch(code) && next < tokens.Count && tokens[next].Kind == LayerTokenKind.Words && !CellText.HasOrdinal(tokens[next].Text);
            result.Add(isCode ? tokens[i] with { Kind = LayerTokenKind.Code, Text = code, Printed = code } : tokens[i]);
            i = isCode ? next - 1 : i;
        }
        return result;
    }

    private static bool CodeBelow(string code, string below) => below.Length == code.Length + 2 && below.StartsWith(code, StringComparison.Ordinal) && Code().IsMatch(below);

    /// <summary>2010301行政运行 · 8,123.451,234.56 · 194.9194.9100%: the parts, where there is one way to part them.</summary>
    private static IEnumerable<string> Apart(string text)
    {
        if (CodeWithName().Match(text) is { Success: true } coded)
            return [coded.Groups["code"].Value, coded.Groups["name"].Value];
        if (NameWithAmount().Match(text) is { Success: true } named)
            return [named.Groups["name"].Value, .. Apart(named.Groups["amount"].Value)];
        if (text.Count(character => character == '.') < 2)
            return [text];
        var ways = new[] { OneDecimal(), TwoDecimals(), SixDecimals() }.Select(way => way.Match(text)).Where(match => match.Success).ToList();
        return ways.Count == 1 ? ways[0].Groups["part"].Captures.Select(part => part.Value) : [text];
    }

    [GeneratedRegex("""^[—–―─-]+$""")]
    private static partial Regex Dash();

    [GeneratedRegex("""^(?:2\d{2}(?:\d{2}){0,2}|3\d{2}(?:\d{2})?)$""")]
    private static partial Regex Code();

    [GeneratedRegex("""^[23]\d{2}(?:\d{2})?$""")]
    private static partial Regex ClassCode();

    [GeneratedRegex("""^\d{2}$""")]
    private static partial Regex CodePart();

    [GeneratedRegex("""^(?<code>2\d{2}(?:\d{2}){0,2}|3\d{2}(?:\d{2})?)[-_]?(?<name>\p{IsCJKUnifiedIdeographs}.*)$""")]
    private static partial Regex CodeWithName();

    // 公务接待费2.35 — an amount for certain, with decimals
    [GeneratedRegex("""^(?<name>\p{IsCJKUnifiedIdeographs}[^\d]*?)(?<amount>-?\d[\d,]*\.\d[\d.,]*%?)$""")]
    private static partial Regex NameWithAmount();

    [GeneratedRegex("""^(?<part>-?(?:0|[1-9]\d{0,2}(?:,\d{3})*|[1-9]\d*)\.\d)+(?<part>(?:0|[1-9]\d*)(?:\.\d)?%)?$""")]
    private static partial Regex OneDecimal();

    [GeneratedRegex("""^(?<part>-?(?:0|[1-9]\d{0,2}(?:,\d{3})*|[1-9]\d*)\.\d{2})+(?<part>(?:0|[1-9]\d*)(?:\.\d{2})?%)?$""")]
    private static partial Regex TwoDecimals();

    [GeneratedRegex("""^(?<part>-?(?:0|[1-9]\d{0,2}(?:,\d{3})*|[1-9]\d*)\.\d{6})+$""")]
    private static partial Regex SixDecimals();
}
