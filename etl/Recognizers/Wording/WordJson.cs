using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>
/// 词表合并 — puts a bureau's entries into a word file: lists are joined, its own entries first; a word it puts under one key is taken from the
/// keys of the same list where it stood before.
/// </summary>
internal static class WordJson
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static JsonNode Parse(Stream file) => JsonNode.Parse(file, documentOptions: Lenient)!;

    public static JsonNode Parse(string text) => JsonNode.Parse(text, documentOptions: Lenient) ?? throw new JsonException("null");

    /// <summary>The words with a bureau's entries.</summary>
    public static JsonNode Merged(JsonNode words, JsonNode own)
    {
        if (words is JsonArray list && own is JsonArray added)
            return Joined(list, added);
        if (words is not JsonObject lists || own is not JsonObject ownLists)
            return own.DeepClone();
        var merged = new JsonObject();
        foreach (var (key, value) in lists)
            merged[key] = Without(value, key, ownLists);
        foreach (var (key, value) in ownLists)
            merged[key] = merged[key] is { } known && value is not null ? Merged(known, value) : value?.DeepClone();
        return merged;
    }

    private static JsonArray Joined(JsonArray list, JsonArray added) =>
        [.. added.Select(entry => entry?.DeepClone()), .. list.Where(entry => !Contains(added, entry)).Select(entry => entry?.DeepClone())];

    private static JsonNode? Without(JsonNode? value, string key, JsonObject own) =>
        value is JsonArray words
            ? new JsonArray([.. words.Where(word => !own.Any(list => list.Key != key && list.Value is JsonArray moved && Contains(moved, word))).Select(word => word?.DeepClone())])
            : value?.DeepClone();

    private static bool Contains(JsonArray list, JsonNode? entry) => list.Any(one => JsonNode.DeepEquals(one, entry));
}
