using System.Globalization;
using System.Text;

namespace PerfEval.Etl.Jobs;

/// <summary>上传的文件名 — what a browser calls a file, made fit for any file system: no folders, no control or direction marks, no device names, not too long.</summary>
public static class UploadName
{
    // Most file systems take 255 bytes; a Chinese character has three.
    private const int MostBytes = 180;
    private const string Nameless = "未命名文件";

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>安全的文件名 — never empty, never a path, never hidden.</summary>
    public static string Safe(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var kept = string.Concat(last.Where(IsPlain)).Trim().TrimStart('.', '~', '$', ' ').TrimEnd('.', ' ');
        var extension = Path.GetExtension(kept) is { Length: <= 12 } found ? found : "";
        var stem = kept[..^extension.Length].TrimEnd('.', ' ');
        if (stem.Length == 0)
            stem = Nameless;
        if (Devices.Contains(stem.Split('.')[0]))
            stem = "_" + stem;
        return Short(stem, MostBytes - Encoding.UTF8.GetByteCount(extension)) + extension;
    }

    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal);

    private static string Short(string text, int bytes)
    {
        while (Encoding.UTF8.GetByteCount(text) > bytes)
            text = text[..^1];
        return text;
    }
}
