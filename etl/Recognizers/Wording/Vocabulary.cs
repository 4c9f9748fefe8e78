using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>
/// 用词 — the words recognizers go by: the built-in word files, and in front of them those a bureau keeps in a folder of its own. Chosen once at
/// start; a document is read with the files that hold for its region and year.
/// </summary>
public sealed class Vocabulary
{
    private const string Prefix = "PerfEval.Etl.Words.";

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static Vocabulary _chosen = new([], []);

    [ThreadStatic]
    private static Vocabulary? _entered;

    private readonly IReadOnlyList<WordLayer> _all;
    private readonly IReadOnlyList<WordLayer> _holding;
    private readonly ConcurrentDictionary<object, object> _made = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Vocabulary> _narrower = new(StringComparer.Ordinal);

    private Vocabulary(IReadOnlyList<WordLayer> all, IReadOnlyList<WordLayer> holding)
    {
        _all = all;
        _holding = holding;
    }

    /// <summary>内置用词 — the built-in files alone.</summary>
    public static Vocabulary BuiltIn { get; } = _chosen;

    /// <summary>当前用词 — those of the document being read, else those chosen at start.</summary>
    public static Vocabulary Current => _entered ?? _chosen;

    /// <summary>词表文件 — names of the built-in files, each of which a folder may extend.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>选定 — called once, where the program is put together.</summary>
    public static void Choose(Vocabulary vocabulary) => _chosen = vocabulary;

    /// <summary>读入 — the built-in words extended by a folder; files with problems are left out and named.</summary>
    public static Vocabulary From(string folder, out IReadOnlyList<WordProblem> problems)
    {
        var layers = WordFolder.Read(folder, out problems);
        return layers.Count == 0 ? BuiltIn : new Vocabulary(layers, [.. layers.Where(layer => layer.Scope.IsGeneral)]);
    }

    /// <summary>内置文件 — the bytes of a built-in file.</summary>
    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + file) ?? throw new InvalidOperationException($"Word file {file} is not embedded.");

    /// <summary>适用用词 — for documents of a region, named with the regions above it and their codes, and of a year.</summary>
    public Vocabulary For(IReadOnlyCollection<string> regions, int? year)
    {
        if (_all.Count == _holding.Count && _all.All(layer => layer.Scope.IsGeneral))
            return this;
        var holding = _all.Where(layer => layer.Scope.Holds(regions, year)).ToList();
        return _narrower.GetOrAdd(string.Join('|', holding.Select(layer => layer.Scope.Text)), _ => new Vocabulary(_all, holding));
    }

    /// <summary>启用 — makes these the current words of the thread until the result is disposed.</summary>
    public IDisposable Enter()
    {
        var before = new Entered(_entered);
        _entered = this;
        return before;
    }

    /// <summary>A JSON word file with the bureau's entries in front of the built-in ones.</summary>
    internal T Json<T>(string file)
    {
        using var stream = Open(file);
        var own = Own(file);
        if (own.Length == 0)
            return JsonSerializer.Deserialize<T>(stream, Shape)!;
        return own.Aggregate(WordJson.Parse(stream), (words, text) => WordJson.Merged(words, WordJson.Parse(text))).Deserialize<T>(Shape)!;
    }

    /// <summary>The lines of a CSV word file, the bureau's first.</summary>
    internal IEnumerable<WordLine> Lines(string file)
    {
        using var reader = new StreamReader(Open(file));
        return [.. Own(file).Reverse().Append(reader.ReadToEnd()).SelectMany(WordLine.In)];
    }

    /// <summary>What a recognizer makes of its words, made once.</summary>
    internal T Made<T>(WordList<T> list, Func<Vocabulary, T> make)
        where T : class => (T)_made.GetOrAdd(list, _ => make(this));

    /// <summary>Texts of the bureau's files, the widest scope first.</summary>
    private string[] Own(string file) => [.. _holding.Where(layer => layer.Files.ContainsKey(file)).Select(layer => layer.Files[file])];

    private sealed class Entered(Vocabulary? before) : IDisposable
    {
        public void Dispose() => _entered = before;
    }
}
