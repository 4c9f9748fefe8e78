namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>收支陈述 — a statement whose subject is resolved to a line of the catalogue.</summary>
/// <param name="Line">项目代码 — as in the export contract, e.g. <c>income.basic</c>.</param>
/// <param name="Statement">陈述.</param>
internal sealed record LineStatement(string Line, Statement Statement);
