using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>词表检查 — holds a bureau's word file against the built-in one of the same name, which shows what may stand where.</summary>
internal sealed class WordCheck
{
    // Their lists may be under any heading or line; those of all other files are fixed.
    private const string HeaderWords = "header-words.json";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // Values by which the code tells entries apart: only those it knows.
    private static readonly string[] Closed = ["cue", "use", "family", "kind", "level"];

    private readonly string _place;
    private readonly string _file;
    private readonly HashSet<string> _known;
    private readonly List<WordProblem> _problems = [];

    private WordCheck(string place, string file, JsonNode builtIn)
    {
        _place = place;
        _file = file;
        _known = [.. Keys(builtIn)];
    }

    /// <summary>Every entry that cannot be used.</summary>
    /// <param name="place">The file as named in messages.</param>
    /// <param name="file">The name of the built-in file.</param>
    /// <param name="text">What the file holds.</param>
    public static IReadOnlyList<WordProblem> Of(string place, string file, string text)
    {
        if (!Vocabulary.Files.Contains(file))
            return [new WordProblem(place, "", "words.file_unknown", string.Join(' ', Vocabulary.Files))];
        return Path.GetExtension(file) == ".csv" ? OfLines(place, file, text) : OfJson(place, file, text);
    }

    private static List<WordProblem> OfJson(string place, string file, string text)
    {
        using var stream = Vocabulary.Open(file);
        var builtIn = WordJson.Parse(stream);
        var check = new WordCheck(place, file, builtIn);
        try
        {
            check.Compare(WordJson.Parse(text), builtIn);
        }
        catch (Exception trouble) when (trouble is JsonException or ArgumentException)
        {
            // A key that stands twice is an ArgumentException, raised when the entries are first looked at.
            check._problems.Add(new WordProblem(place, trouble is JsonException { LineNumber: { } line } ? $"L{line + 1}" : "", "words.not_json", trouble.Message));
        }
        return check._problems;
    }

    private static List<WordProblem> OfLines(string place, string file, string text)
    {
        var problems = new List<WordProblem>();
        using var reader = new StreamReader(Vocabulary.Open(file));
        var builtIn = WordLine.In(reader.ReadToEnd()).ToList();
        var columns = builtIn[0].Columns.ToList();
        try
        {
            foreach (var line in WordLine.In(text))
            {
                var entry = $"L{line.Number}";
                problems.AddRange(line.Columns.Except(columns).Select(column => new WordProblem(place, entry, "words.column_unknown", $"{column} ({string.Join(',', columns)})")));
                problems.AddRange(columns.Take(2).Where(column => line[column].Length == 0).Select(column => new WordProblem(place, entry, "words.field_missing", column)));
                if (columns.Contains("role") && builtIn.TrueForAll(known => known["role"] != line["role"]))
                    problems.Add(new WordProblem(place, entry, "words.value_unknown", $"{line["role"]} ({string.Join(' ', builtIn.Select(known => known["role"]).Distinct())})"));
            }
        }
        catch (CsvFormatException trouble)
        {
            problems.Add(new WordProblem(place, "", "words.not_csv", trouble.Message));
        }
        return problems;
    }

    private void Compare(JsonNode? own, JsonNode builtIn)
    {
        if (own?.GetValueKind() != builtIn.GetValueKind())
            Add(own, "words.shape", builtIn is JsonArray ? "[ ]" : builtIn is JsonObject ? "{ }" : "\" \"");
        else if (own is JsonObject lists)
            CompareLists(lists, builtIn.AsObject());
        else if (own is JsonArray entries)
            CompareEntries(entries, builtIn.AsArray());
    }

    private void CompareLists(JsonObject own, JsonObject builtIn)
    {
        foreach (var (key, value) in own)
        {
            if (builtIn[key] is { } model)
                Compare(value, model);
            else if (IsKnown(key) && builtIn.Select(list => list.Value).OfType<JsonArray>().FirstOrDefault() is { } other)
                Compare(value, other);
            else
                Add(own, "words.key_unknown", key);
        }
    }

    private bool IsKnown(string key) => _file == HeaderWords || BudgetLines.All.ContainsKey(key) || _known.Contains(key);

    private void CompareEntries(JsonArray own, JsonArray builtIn)
    {
        var models = builtIn.OfType<JsonObject>().ToList();
        foreach (var entry in own)
        {
            if (models.Count == 0 && (entry?.GetValueKind() != JsonValueKind.String || string.IsNullOrWhiteSpace(entry.GetValue<string>())))
                Add(entry ?? own, "words.shape", "\" \"");
            else if (models.Count > 0 && entry is not JsonObject)
                Add(entry ?? own, "words.shape", "{ }");
            else if (entry is JsonObject words)
                CompareEntry(words, models);
        }
    }

    private void CompareEntry(JsonObject own, List<JsonObject> models)
    {
        foreach (var (name, value) in own)
        {
            var known = models.Select(model => model[name]).OfType<JsonNode>().ToList();
            if (known.Count == 0)
                Add(own, "words.key_unknown", name);
            else if (value?.GetValueKind() != known[0].GetValueKind())
                Add(value ?? own, "words.shape", known[0] is JsonArray ? "[ ]" : "\" \"");
            else if (Closed.Contains(name) && !known.Exists(one => JsonNode.DeepEquals(one, value)))
                Add(value, "words.value_unknown", $"{value} ({string.Join(' ', known.Select(one => one.ToString()).Distinct())})");
            else if (name == "key" && !IsKnown(value!.GetValue<string>()))
                Add(value, "words.key_unknown", value.GetValue<string>());
        }
        foreach (var missing in Closed.Append("pattern").Where(name => own[name] is null && models.TrueForAll(model => model[name] is not null)))
            Add(own, "words.field_missing", missing);
        if (own["pattern"] is JsonValue pattern)
            ComparePattern(pattern, own["example"]?.ToString());
    }

    private void ComparePattern(JsonValue pattern, string? example)
    {
        try
        {
            if (example is not null && !Regex.IsMatch(example, pattern.ToString(), RegexOptions.CultureInvariant, Patience))
                Add(pattern, "words.example_differs", example);
            else
                _ = new Regex(pattern.ToString(), RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception trouble) when (trouble is RegexParseException or RegexMatchTimeoutException)
        {
            Add(pattern, "words.not_pattern", trouble.Message);
        }
    }

    private void Add(JsonNode? at, string code, string detail) => _problems.Add(new WordProblem(_place, at?.GetPath() ?? "", code, detail));

    /// <summary>Keys of lists, and line codes of entries.</summary>
    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject lists => lists.Select(list => list.Key).Concat(lists.Where(list => list.Key == "key").Select(list => list.Value!.ToString())).Concat(lists.SelectMany(list => Keys(list.Value))),
        JsonArray entries => entries.SelectMany(Keys),
        _ => [],
    };
}
