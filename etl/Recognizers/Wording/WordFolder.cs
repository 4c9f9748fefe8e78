using PerfEval.Etl.Readers;
using PerfEval.Etl.Readers.PlainText;

namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>
/// 词表文件夹 — a bureau's word files: those in the folder itself hold everywhere, those in a subfolder for the region and years its name states.
/// </summary>
public static class WordFolder
{
    private static readonly string[] Endings = [".json", ".csv"];

    /// <summary>检查 — every entry of the folder that cannot be used, and how many of its files can.</summary>
    public static IReadOnlyList<WordProblem> Check(string folder, out int usable)
    {
        usable = Read(folder, out var problems).Sum(layer => layer.Files.Count);
        return problems;
    }

    /// <summary>The usable files, the widest scope first.</summary>
    internal static IReadOnlyList<WordLayer> Read(string folder, out IReadOnlyList<WordProblem> problems)
    {
        var found = new List<WordProblem>();
        problems = found;
        if (!Directory.Exists(folder))
            return [];
        var layers = new List<WordLayer> { Layer(folder, WordScope.General, found) };
        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (WordScope.Of(Path.GetFileName(inner)) is { } scope)
                layers.Add(Layer(inner, scope, found));
            else
                found.Add(new WordProblem(Path.GetFileName(inner), "", "words.scope_unknown", ""));
        }
        return [.. layers.Where(layer => layer.Files.Count > 0).OrderBy(layer => layer.Scope.Region.Length).ThenBy(layer => layer.Scope.From is null && layer.Scope.To is null ? 0 : 1)];
    }

    private static WordLayer Layer(string folder, WordScope scope, List<WordProblem> problems)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => Endings.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            var place = scope.IsGeneral ? file : $"{scope.Text}/{file}";
            if (Text(path, place, problems) is not { } text)
                continue;
            IReadOnlyList<WordProblem> wrong = scope.IsGeneral || Path.GetExtension(file) != ".csv" ? WordCheck.Of(place, file, text) : [new WordProblem(place, "", "words.not_scoped", "")];
            problems.AddRange(wrong);
            if (wrong.Count == 0)
                files[file] = text;
        }
        return new WordLayer(scope, files);
    }

    private static string? Text(string path, string place, List<WordProblem> problems)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(path), place);
        }
        catch (Exception trouble) when (trouble is UnreadableDocumentException or IOException or UnauthorizedAccessException)
        {
            problems.Add(new WordProblem(place, "", "words.unreadable", trouble.Message));
            return null;
        }
    }
}
