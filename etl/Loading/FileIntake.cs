using System.Diagnostics;
using System.Security.Cryptography;
using PerfEval.Etl.Readers;

namespace PerfEval.Etl.Loading;

/// <summary>
/// 读入 — the parallel part of loading: fingerprint, reader, recognizers. Touches no database but to ask whether the bytes are known and what a person
/// said they are.
/// </summary>
internal sealed class FileIntake(
    IFileSystem files, Func<string, CancellationToken, Task<bool>> isKnown, CorrectedRecognition recognition)
{
    public async Task<ReadFile> ReadAsync(SourceFile file, CancellationToken cancellation)
    {
        if (file.Trouble is not null) return new ReadFile(file) { Trouble = file.Trouble };
        var watch = Stopwatch.StartNew();
        var read = new ReadFile(file);
        try
        {
            using var content = files.OpenRead(file.Path);
            read = read with { ByteCount = content.Length, Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) };
            if (read.ByteCount > 0 && await isKnown(read.Sha256, cancellation)) return read with { IsKnown = true, Elapsed = watch.Elapsed };
            content.Position = 0;
            var document = DocumentReaders.Open(content, file.Name);
            var (result, correction) = await recognition.RunAsync(document, read.Sha256, cancellation);
            return read with { Document = document, Recognition = result, Correction = correction, Elapsed = watch.Elapsed };
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            // One document that a reader or recognizer chokes on must not stop the batch; the words of the exception go into its outcome.
            return read with { Trouble = ReasonOf(trouble, file.Path), Elapsed = watch.Elapsed };
        }
    }

    /// <summary>The reason for a file that cannot be read.</summary>
    internal static LoadReason ReasonOf(Exception trouble, string path) => trouble switch
    {
        UnreadableDocumentException unreadable => new($"unreadable.{SnakeCase(unreadable.Cause)}", unreadable.Detail),
        UnauthorizedAccessException or IOException => FileTrouble.WhileReading(trouble, path),
        _ => FileTrouble.WhileWriting(trouble) ?? new(LoadReason.Unexpected, $"{trouble.GetType().Name}: {trouble.Message}"),
    };

    // UnreadableCause.BrokenEncoding → broken_encoding
    private static string SnakeCase(UnreadableCause cause) =>
        string.Concat(cause.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
