namespace PerfEval.Warehouse.Marts.Corrections;

/// <summary>一份文件的更正记录 — newest first, decisions made on its other versions included.</summary>
public sealed record DocumentCorrectionsQuery(int DocumentKey) : IMartQuery<CorrectionRow>;
