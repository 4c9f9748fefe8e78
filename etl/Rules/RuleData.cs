using System.Text;

namespace PerfEval.Etl.Rules;

/// <summary>数据文件 — the small files beside the rules: separated by bars, first line a header, comments by #.</summary>
internal static class RuleData
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(RuleData).Assembly.GetManifestResourceStream($"PerfEval.Etl.Rules.{name}")
            ?? throw new InvalidOperationException($"no data file {name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('|'));
        }

        return rows;
    }
}
