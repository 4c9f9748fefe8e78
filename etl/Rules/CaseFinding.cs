namespace PerfEval.Etl.Rules;

/// <summary>跨文件检查结果 — a finding and the document and year it belongs to.</summary>
/// <param name="FiscalYear">年度.</param>
/// <param name="Document">文件 — name of the file doubted; empty when it is the absence of one.</param>
/// <param name="Finding">检查结果.</param>
public sealed record CaseFinding(int FiscalYear, string Document, Finding Finding);
