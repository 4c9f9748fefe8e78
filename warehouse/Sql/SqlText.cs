using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Warehouse.Sql;

/// <summary>
/// SQL 文本 — the embedded <c>.sql</c> file that stands beside a type and bears its name. Four markers are known in it:
/// a line <c>-- include Name</c> is replaced by the file of that name in the same folder; <c>{{name}}</c> is replaced by a fragment of the dialect or of the query; a line that ends in <c>-- if Name</c> stays only when the query's
/// property of that name is filled; what follows the line <c>-- order</c> is left out when rows are only counted.
/// </summary>
public static partial class SqlText
{
    private const string OrderMarker = "-- order";

    private static readonly ConcurrentDictionary<Type, string> Files = new();

    private static readonly ConcurrentDictionary<(Type Type, Type Dialect), string> Rendered = new();

    /// <summary>The file as written, with what it includes.</summary>
    public static string Of(Type type) => Files.GetOrAdd(type, found => Named($"{found.FullName}.sql"));

    /// <summary>The file for one engine and one query: fragments filled in, unused filters removed.</summary>
    public static string For(SqlDialect dialect, object query, IReadOnlyDictionary<string, string> fragments) =>
        Render(Of(query.GetType()), name => IsFilled(query, name), name => fragments.TryGetValue(name, out var own) ? own : dialect.Fragments[name]);

    /// <summary>The file for one engine, when nothing in it depends on a query.</summary>
    public static string For(SqlDialect dialect, Type type) =>
        Rendered.GetOrAdd((type, dialect.GetType()), _ => Render(Of(type), _ => true, name => dialect.Fragments[name]));

    /// <summary>The same, counting the rows instead of returning them.</summary>
    public static string Counting(string sql)
    {
        var end = sql.IndexOf(OrderMarker, StringComparison.Ordinal);
        return $"SELECT COUNT(*) FROM ({(end < 0 ? sql : sql[..end])}) counted";
    }

    /// <summary>A file of any text with its markers resolved.</summary>
    public static string Render(string text, Func<string, bool> isFilled, Func<string, string> fragment)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            var condition = Condition().Match(line);
            if (!condition.Success)
                kept.Append(line).Append('\n');
            else if (isFilled(condition.Groups["name"].Value))
                kept.Append(line, 0, condition.Index).Append('\n');
        }

        return Marker().Replace(kept.ToString(), match => fragment(match.Groups["name"].Value));
    }

    private static bool IsFilled(object query, string property) =>
        (query.GetType().GetProperty(property) ?? throw new InvalidOperationException($"{query.GetType().Name} has no {property}.")).GetValue(query)
            is not (null or false or "" or Array { Length: 0 });

    /// <summary>An embedded file by its resource name, with what it includes.</summary>
    internal static string Named(string name)
    {
        using var stream = typeof(SqlText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No embedded file {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var folder = name[..(name[..^".sql".Length].LastIndexOf('.') + 1)];
        return Include().Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), match => Named($"{folder}{match.Groups["name"].Value}.sql"));
    }

    [GeneratedRegex(@"^-- include (?<name>\w+)\n", RegexOptions.Multiline)]
    private static partial Regex Include();

    [GeneratedRegex(@"\s*-- if (?<name>\w+)\s*$")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}")]
    private static partial Regex Marker();
}
