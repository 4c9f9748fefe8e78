using Microsoft.Extensions.Configuration;
using PerfEval.Etl.Recognizers.Wording;
using PerfEval.Etl.Resources;
using PerfEval.Warehouse;

namespace PerfEval.Etl.Loading;

/// <summary>自有词表 — the bureau's word files, chosen once at start.</summary>
public static class OwnWords
{
    /// <summary>The folder: <c>--words</c>, else <c>Words:Folder</c>, else <c>words</c> in the data folder.</summary>
    public static string FolderOf(IConfiguration configuration, string? asked = null) =>
        asked ?? configuration["words"] ?? configuration["Words:Folder"] ?? Path.Combine(WarehouseOptions.From(configuration).DataDirectory, "words");

    /// <summary>Documents are read by the words of this folder from now on; returns a message for every entry that cannot be used.</summary>
    public static IReadOnlyList<string> Choose(string folder)
    {
        Vocabulary.Choose(Vocabulary.From(folder, out var problems));
        return [.. problems.Select(Messages.Of)];
    }
}
