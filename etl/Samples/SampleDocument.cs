namespace PerfEval.Etl.Samples;

/// <summary>样例文件 — one generated document with the truth of what it prints.</summary>
/// <param name="FileName">File name without folder; unique among the generated ones.</param>
/// <param name="Content">Bytes in the encoding the department publishes in.</param>
/// <param name="Truth">真值.</param>
public sealed record SampleDocument(string FileName, byte[] Content, SampleTruth Truth);
