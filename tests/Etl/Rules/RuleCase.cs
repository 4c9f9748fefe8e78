using System.Text;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Rules;

namespace PerfEval.Tests.Etl.Rules;

/// <summary>One line of the case file: a check, a sound document, one change in it, and how the check comes out then.</summary>
public sealed record RuleCase(string Rule, string Base, string Outcome, string Find, string Replace)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs", "Rules");

    /// <summary>All cases.</summary>
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Folder, "cases.txt")).Skip(1).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|')).Select(part => new RuleCase(part[0], part[1], part[2], Plain(part[3]), Plain(part[4]))),
    ];

    /// <summary>What the checks find in a sound document.</summary>
    public static IReadOnlyList<Finding> Baseline(string name) => Check(File.ReadAllText(Path.Combine(Folder, name + ".txt")));

    /// <summary>What they find after the change.</summary>
    public IReadOnlyList<Finding> Run()
    {
        var text = File.ReadAllText(Path.Combine(Folder, Base + ".txt"));
        // 甲……乙 stands for everything from 甲 to 乙.
        var ends = Find.Split("……");
        var start = text.IndexOf(ends[0], StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(ends[^1], start, StringComparison.Ordinal);
        if (end < 0) throw new InvalidOperationException($"{Rule}: the sound document does not contain the words to change: {Find}");
        return Check(text[..start] + Replace + text[(end + ends[^1].Length)..]);
    }

    public override string ToString() => $"{Rule} {Outcome} {Base}: {Find.Replace('\t', ' ').Replace('\n', ' ')}";

    private static string Plain(string text) => text.Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);

    private static IReadOnlyList<Finding> Check(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RuleRunner.Run(DocumentEvidence.Of(DocumentReaders.Open(content, "case.txt")));
    }
}
