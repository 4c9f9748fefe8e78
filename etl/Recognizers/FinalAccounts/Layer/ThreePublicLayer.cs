using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>“三公”表的文字层 — one row per category, or one row of values below the standard header in the printed order.</summary>
internal static partial class ThreePublicLayer
{
    /// <summary>The statement in columns; empty when neither layout is certain.</summary>
    public static Table? Build(IReadOnlyList<LayerToken> tokens)
    {
        var head = string.Concat(tokens.Where(token => token.Kind == LayerTokenKind.Words).Select(token => LabelText.Of(token.Text)));
        return Rows(tokens, head) ?? Columns(tokens, head);
    }

    /// <summary>合计 1 3.2 2.8: names in front of one value, or of a budget and an outturn.</summary>
    private static Table? Rows(IReadOnlyList<LayerToken> tokens, string head)
    {
        var groups = LayerGroup.Of(tokens, name => ThreePublicWords.OfName(Name(name)) is not null).Where(group => ThreePublicWords.OfName(Name(group.Name)) is not null && group.Values.Count is > 0 and <= 3).ToList();
        if (groups.Count < 4 || head.Contains("上年", StringComparison.Ordinal) || head.Contains("增减", StringComparison.Ordinal) || Year().Matches(head).Select(match => match.Value).Distinct().Count() > 1)
            return null;
        var both = head.Contains("预算数", StringComparison.Ordinal) && head.Contains("决算", StringComparison.Ordinal);
        var numbered = head.Contains("行次", StringComparison.Ordinal);
        var table = new LayerTable(tokens[0].Locator, both ? ["项目", "预算数", "决算数"] : ["项目", "金额"]);
        foreach (var group in groups)
        {
            var values = group.Values.Skip(numbered ? 1 : 0).ToList();
            if (values.Count == (both ? 2 : 1))
                table.Add(group, [group.Name], values);
        }
        return table.Build();
    }

    private static Table? Columns(IReadOnlyList<LayerToken> tokens, string head)
    {
        var values = LongestRun(tokens);
        // The numbers of the columns stand in front of the values: 1 2 3 … 12.
        var numbers = values.TakeWhile((value, at) => CellText.LineNumber(value.Text) == at + 1).Count();
        if (numbers >= 6)
            values = [.. values.Skip(numbers)];
        var both = head.Contains("预算数", StringComparison.Ordinal) && head.Contains("决算数", StringComparison.Ordinal);
        var interleaved = both && head.Split("预算数").Length > 3;
        if (values.Count < 2 || (interleaved && values.Count != 12) || head.Contains("上年", StringComparison.Ordinal) || Year().Matches(head).Select(match => match.Value).Distinct().Count() > 1)
            return null;
        var order = Order(head);
        string[] stages = both ? ["预算数", "决算数"] : ["金额"];
        if (!interleaved && values.Count >= order.Length * stages.Length && !ItemLayer.AddsUp([values[0], values[1], values[Array.FindIndex(order, name => name.Contains("及运行", StringComparison.Ordinal))], values[Array.IndexOf(order, "公务接待费")]]))
            return null;
        var table = new LayerTable(tokens[0].Locator,
            interleaved ? [.. order.SelectMany(_ => stages)] : [.. stages.SelectMany(stage => order.Select(_ => stage))],
            interleaved ? [.. order.SelectMany(name => stages.Select(_ => name))] : [.. stages.SelectMany(_ => order)]);
        table.Add(values[0].Locator, [.. values.Select(value => (value.Text, value.Locator))]);
        return table.Build();
    }

    private static string[] Order(string head)
    {
        string[] vehicles = ["公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费"];
        var reception = head.IndexOf("公务接待", StringComparison.Ordinal);
        var vehicle = head.IndexOf("公务用车", StringComparison.Ordinal);
        string[] meetings = head.Contains("会议费", StringComparison.Ordinal) ? ["会议费", "培训费"] : [];
        return reception >= 0 && reception < vehicle ? ["合计", "因公出国(境)费", "公务接待费", .. vehicles, .. meetings] : ["合计", "因公出国(境)费", .. vehicles, "公务接待费", .. meetings];
    }

    private static List<LayerToken> LongestRun(IReadOnlyList<LayerToken> tokens)
    {
        var longest = new List<LayerToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var run = tokens.Skip(i).TakeWhile(token => token.IsValue).ToList();
            longest = run.Count > longest.Count ? run : longest;
            i += run.Count;
        }
        return longest;
    }

    private static string Name(string printed) => LabelText.Name(OfWhich().Replace(LabelText.Name(printed), ""));

    [GeneratedRegex("""^其中:?(?=\(\d\)|\d[.、])""")]
    private static partial Regex OfWhich();

    [GeneratedRegex("""20\d\d(?=年)""")]
    private static partial Regex Year();
}
