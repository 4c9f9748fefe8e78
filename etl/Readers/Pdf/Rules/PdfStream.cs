namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>A dictionary with bytes behind it.</summary>
internal sealed record PdfStream(Dictionary<string, object?> Entries, ReadOnlyMemory<byte> Raw);
