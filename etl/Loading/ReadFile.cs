using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Etl.Loading;

/// <summary>已读文件 — a file after the parallel part of the line: fingerprint, blocks and facts, or the reason why not.</summary>
/// <param name="File">The file.</param>
internal sealed record ReadFile(SourceFile File)
{
    public string? Sha256 { get; init; }

    public long ByteCount { get; init; }

    public SourceDocument? Document { get; init; }

    public RecognitionResult? Recognition { get; init; }

    /// <summary>What a person said about its classification; already in the recognition's profile.</summary>
    public ProfileCorrection Correction { get; init; } = ProfileCorrection.None;

    /// <summary>Set where the file could not be read.</summary>
    public LoadReason? Trouble { get; init; }

    /// <summary>Set where the bytes are in the warehouse already, so that nothing more was read.</summary>
    public bool IsKnown { get; init; }

    public TimeSpan Elapsed { get; init; }
}
