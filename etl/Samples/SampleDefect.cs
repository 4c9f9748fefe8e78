namespace PerfEval.Etl.Samples;

/// <summary>样例缺陷 — a defect planted on purpose, so that checks have something to find.</summary>
/// <param name="Kind">缺陷种类.</param>
/// <param name="Subject">对象 — the project or line concerned.</param>
/// <param name="Printed">印刷值.</param>
/// <param name="Right">应有值.</param>
public sealed record SampleDefect(SampleDefectKind Kind, string Subject, string Printed, string Right);
